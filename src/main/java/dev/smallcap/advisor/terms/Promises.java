package dev.smallcap.advisor.terms;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that promise what nobody can, in any case. Stateless and thread-safe. */
public final class Promises {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!불)확실|보장|반드시\\s+오른다|guaranteed|risk[\\p{Pd}\\s]free|will\\s+outperform",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Promises() {}

  /** Where they stand in a text, in order. */
  public static List<MatchResult> in(String text) {
    return WORDS.matcher(text).results().toList();
  }

  /** Such words as a message shows them. */
  public static String shown(MatchResult found) {
    return found.group().replaceAll("\\s+", " ");
  }
}
