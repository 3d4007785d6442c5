package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The {@code {placeholders}} of sentences. */
final class Placeholders {
  private static final Pattern FORM = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private Placeholders() {}

  static Set<String> of(String sentence) {
    return new TreeSet<>(inOrder(sentence));
  }

  /** Each once, in the order in which they first stand. */
  static List<String> inOrder(String sentence) {
    return FORM.matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  /** A sentence with a blank in the place of each. */
  static String without(String sentence) {
    return FORM.matcher(sentence).replaceAll(" ");
  }

  /** Refuses braces that are no placeholder: they would be shown as they stand. */
  static void refuseBraces(String sentence, String file, SourcePosition at, Findings findings) {
    String rest = FORM.matcher(sentence).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      findings.add(
          RemarkCode.PLACEHOLDER_UNBOUND,
          file,
          at,
          "A brace stands in the words (" + shortened(rest) + ") without a placeholder.",
          "write a placeholder as {name}, of letters and digits.");
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }
}
