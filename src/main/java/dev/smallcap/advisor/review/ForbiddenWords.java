package dev.smallcap.advisor.review;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Promises;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Words that promise what nobody can: no file of the policy holds them, in any case. */
final class ForbiddenWords {
  private static final List<String> DECIDING = List.of(".drl", ".csv", ".properties");

  private ForbiddenWords() {}

  static void check(RuleFiles files, Findings findings) {
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      if (DECIDING.stream().anyMatch(file.getKey()::endsWith)) {
        for (MatchResult found : Promises.in(file.getValue())) {
          findings.add(
              Code.WORDS_FORBIDDEN,
              file.getKey(),
              place(file.getValue(), found.start()),
              "The words (" + Promises.shown(found) + ") promise.",
              "say what was, or what the policy does.");
        }
      }
    }
  }

  private static Position place(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Position(line, at - start + 1);
  }
}
