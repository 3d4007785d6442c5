package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.terms.InputException;

/** Checks which class plays which part and what the parts count to; a folder may lack both. */
final class PartTables {
  private PartTables() {}

  static void check(Sheets sheets, Findings findings) {
    check(PartTable.CLASSES, sheets, findings);
    check(PartTable.PARTS, sheets, findings);
  }

  private static void check(String path, Sheets sheets, Findings findings) {
    if (!sheets.texts().containsKey(path)) {
      return;
    }
    String text = sheets.text(path, RemarkCode.PART_ROW, findings);
    if (text == null) {
      return;
    }
    CsvText cells = CsvText.of(text);
    try {
      for (InputException fault : PartTable.faults(path, text)) {
        findings.add(
            RemarkCode.PART_ROW,
            path,
            fault instanceof RowException row ? cells.position(row) : SourcePosition.START,
            fault);
      }
    } catch (InputException e) {
      findings.add(RemarkCode.PART_ROW, path, SourcePosition.START, e);
    }
  }
}
