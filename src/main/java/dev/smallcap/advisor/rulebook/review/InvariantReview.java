package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the lines of the invariants; a folder may have none. */
final class InvariantReview {
  private InvariantReview() {}

  static void check(Sheets sheets, ReadRules read, Findings findings) {
    String text = sheets.texts().getOrDefault(InvariantFile.PATH, "");
    if (text.isBlank()) {
      return;
    }
    CsvText cells = CsvText.of(text);
    Set<String> rules = read.rules().stream().map(Rule::id).collect(Collectors.toSet());
    try {
      for (Invariant line :
          InvariantFile.read(text, fault -> add(cells.position(fault), fault, findings))) {
        if (read.whole()) {
          stray(line, line.when(), "when", rules, cells, findings);
          stray(line, line.must(), "must", rules, cells, findings);
        }
      }
    } catch (RowException e) {
      add(cells.position(e), e, findings);
    } catch (InputException e) {
      add(SourcePosition.START, e, findings);
    }
  }

  private static void stray(
      Invariant line,
      List<Assertion> claims,
      String column,
      Set<String> ids,
      CsvText cells,
      Findings findings) {
    for (Assertion claim : claims) {
      if (claim instanceof Assertion.Says says && !ids.contains(says.rule())) {
        findings.add(
            RemarkCode.INVARIANT_ROW,
            InvariantFile.PATH,
            cells.position(line.line(), column),
            "The invariant (%s) names the rule (%s), which is not there."
                .formatted(line.id(), says.rule()),
            "write the id of a rule, such as disclosures-losses.");
      }
    }
  }

  private static void add(SourcePosition at, InputException fault, Findings findings) {
    findings.add(RemarkCode.INVARIANT_ROW, InvariantFile.PATH, at, fault);
  }
}
