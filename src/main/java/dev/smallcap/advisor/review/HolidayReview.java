package dev.smallcap.advisor.review;

import dev.smallcap.advisor.files.RowException;
import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.InputException;

/** Checks the rows of the exchanges' closed days. */
final class HolidayReview {
  private static final String FILE = "holidays.csv";

  private HolidayReview() {}

  static void check(Sheets sheets, Findings findings) {
    String text = sheets.text(FILE, Code.HOLIDAY_ROW, findings);
    if (text == null) {
      return;
    }
    Cells cells = new Cells(text);
    try {
      TradingCalendars.parse(
          text, "rules/holidays.csv", fault -> add(cells.of(fault), fault, findings));
    } catch (RowException e) {
      add(cells.of(e), e, findings);
    } catch (InputException e) {
      add(Position.START, e, findings);
    }
  }

  private static void add(Position at, InputException fault, Findings findings) {
    findings.add(Code.HOLIDAY_ROW, FILE, at, fault.what(), fault.maybe());
  }
}
