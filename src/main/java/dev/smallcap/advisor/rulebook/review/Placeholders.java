package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code {placeholders}} of sentences. */
final class Placeholders {
  private static final Pattern FORM = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private Placeholders() {}

  static Set<String> of(String sentence) {
    return FORM.matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
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
