package dev.smallcap.advisor.review;

import dev.smallcap.advisor.files.RowException;
import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.InputException;

/** Checks the rows of the funds. */
final class FundReview {
  private static final String FILE = "funds.csv";

  private FundReview() {}

  static void check(Sheets sheets, Findings findings) {
    String text = sheets.text(FILE, Code.FUND_ROW, findings);
    if (text == null) {
      return;
    }
    Cells cells = new Cells(text);
    try {
      FundList.parse(text, "rules/funds.csv", fault -> add(cells.of(fault), fault, findings));
    } catch (RowException e) {
      add(cells.of(e), e, findings);
    } catch (InputException e) {
      add(Position.START, e, findings);
    }
  }

  private static void add(Position at, InputException fault, Findings findings) {
    findings.add(Code.FUND_ROW, FILE, at, fault.what(), fault.maybe());
  }
}
