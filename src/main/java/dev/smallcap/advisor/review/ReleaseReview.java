package dev.smallcap.advisor.review;

import dev.smallcap.advisor.files.RowException;
import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.terms.InputException;

/** Checks the rows of the releases. */
final class ReleaseReview {
  private static final String FILE = "releases.csv";

  private ReleaseReview() {}

  static void check(Sheets sheets, Findings findings) {
    String text = sheets.text(FILE, Code.RELEASE_ROW, findings);
    if (text == null) {
      return;
    }
    Cells cells = new Cells(text);
    try {
      Releases.read(text, fault -> add(cells.of(fault), fault, findings));
    } catch (RowException e) {
      add(cells.of(e), e, findings);
    } catch (InputException e) {
      add(Position.START, e, findings);
    }
  }

  private static void add(Position at, InputException fault, Findings findings) {
    findings.add(Code.RELEASE_ROW, FILE, at, fault.what(), fault.maybe());
  }
}
