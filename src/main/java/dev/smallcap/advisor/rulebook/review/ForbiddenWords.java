package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.Promises;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Words that promise what nobody can: no file of the policy holds them, in any case. */
final class ForbiddenWords {
  private static final List<String> DECIDING = List.of(".drl", ".csv", ".properties");

  private ForbiddenWords() {}

  static void check(RuleFiles files, Sheets sheets, Findings findings) {
    String list = sheets.text(WordSheet.FORBIDDEN, RemarkCode.WORD_ROW, findings);
    if (list == null) {
      return;
    }
    try {
      check(files, Promises.read(list, findings.wordRows(WordSheet.FORBIDDEN, list)), findings);
    } catch (InputException e) {
      findings.add(RemarkCode.WORD_ROW, WordSheet.FORBIDDEN, SourcePosition.START, e);
    }
  }

  private static void check(RuleFiles files, Promises promises, Findings findings) {
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      if (DECIDING.stream().anyMatch(file.getKey()::endsWith)
          && !file.getKey().equals(WordSheet.FORBIDDEN)) {
        String text = file.getValue();
        int line = 1;
        int start = 0;
        for (MatchResult found : promises.in(text)) {
          int end = text.indexOf('\n', start);
          while (end >= 0 && end < found.start()) {
            line++;
            start = end + 1;
            end = text.indexOf('\n', start);
          }
          findings.add(
              RemarkCode.WORDS_FORBIDDEN,
              file.getKey(),
              new SourcePosition(line, found.start() - start + 1),
              "The words (" + Promises.shown(found) + ") promise.",
              "say what was, or what the policy does.");
        }
      }
    }
  }
}
