package dev.smallcap.advisor.rulebook.review;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of a sentence, such as IWM, R4 or GS10. Stateless and thread-safe. */
final class SaidCodes {
  private static final Pattern CODE =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Z0-9]+(?![A-Za-z0-9])");

  private static final Pattern STAGE = Pattern.compile("E?R\\d");

  private SaidCodes() {}

  static Set<String> in(String sentence) {
    return CODE.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a code is that of a profile or a stage, which stand where their language puts them. */
  static boolean isGrammar(String code) {
    return STAGE.matcher(code).matches();
  }
}
