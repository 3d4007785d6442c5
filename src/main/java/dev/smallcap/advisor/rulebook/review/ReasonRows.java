package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import java.util.HashSet;
import java.util.Set;

/** Checks the weights of reasons, which a folder may lack. Stateless. */
final class ReasonRows {
  private ReasonRows() {}

  static void check(Sheets sheets, ReadRules read, Findings findings) {
    String text = sheets.texts().get(ReasonWeights.FILE);
    if (text == null) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (Rule rule : read.rules()) {
      known.add(rule.id());
      known.add(rule.file());
    }
    CsvText cells = CsvText.of(text);
    try {
      ReasonWeights.parse(
              text,
              "rules/" + ReasonWeights.FILE,
              fault ->
                  findings.add(
                      RemarkCode.REASON_ROW, ReasonWeights.FILE, cells.position(fault), fault))
          .rows()
          .forEach(
              (name, weighed) -> {
                if (!known.contains(name)) {
                  findings.add(
                      RemarkCode.REASON_ROW,
                      ReasonWeights.FILE,
                      new SourcePosition(weighed.line(), 1),
                      "The reason (" + name + ") is neither a rule nor a file of rules.",
                      "it is misspelt, or its rule was renamed.");
                }
              });
    } catch (InputException e) {
      findings.add(RemarkCode.REASON_ROW, ReasonWeights.FILE, SourcePosition.START, e);
    }
  }
}
