package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.terms.InputException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Says what Jackson refused, and where, in our own words. */
final class JacksonErrors {
  private static final int LONGEST = 200;
  private static final Pattern ABOUT_JACKSON =
      Pattern.compile(
          ": enable .*| \\(start marker at .*| \\(not recognized as .*|: maybe a"
              + " \\(non-standard.*");

  private JacksonErrors() {}

  /** A refusal of a number that no decimal holds; Jackson does not say where it stands. */
  static InputException of(String document, NumberFormatException e) {
    return new InputException(
        document + " holds a number beyond any size: " + e.getMessage() + ".",
        "its exponent is mistyped.",
        e);
  }

  /** A refusal that names the document, the line and, where known, the path. */
  static InputException of(String document, JacksonException e) {
    String place = document + line(e.getLocation());
    if (e instanceof StreamConstraintsException) {
      return new InputException(
          place + " goes beyond a limit: " + problem(e) + ".", "it is not the file you meant.", e);
    }
    if (e instanceof StreamReadException) {
      return new InputException(
          place + " is not JSON: " + problem(e) + ".",
          "it was cut off, or holds what JSON does not know (comments, trailing commas, NaN, a name"
              + " twice).",
          e);
    }
    InputException cause = inside(e);
    return cause != null
        ? new InputException(place + path(e) + ": " + cause.what(), cause.maybe(), e)
        : new InputException(
            place + path(e) + ": " + problem(e) + ".",
            "compare it with the published schema, recommendation.schema.json.",
            e);
  }

  private static String line(@Nullable TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
  }

  private static String path(JacksonException e) {
    return e.getPath().isEmpty()
        ? ""
        : e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining("", ", $", ""));
  }

  private static @Nullable InputException inside(JacksonException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof InputException input) {
        return input;
      }
    }
    return null;
  }

  /** The first line of the message, without what it says about Jackson itself. */
  private static String problem(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    String kept = ABOUT_JACKSON.matcher(message).replaceFirst("");
    return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST - 3) + "...";
  }
}
