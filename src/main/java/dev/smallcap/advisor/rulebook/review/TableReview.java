package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.InputException;
import java.util.function.Consumer;

/**
 * Checks the rows of a table by reading it as the policy does. Stateless and thread-safe.
 *
 * @param file the file
 * @param code what a row that cannot be used is
 * @param reader what reads it
 */
record TableReview(String file, RemarkCode code, Reader reader) {
  private static final TableReview FUNDS =
      new TableReview("funds.csv", RemarkCode.FUND_ROW, FundList::parse);

  private static final TableReview HOLIDAYS =
      new TableReview("holidays.csv", RemarkCode.HOLIDAY_ROW, TradingCalendars::parse);

  private static final TableReview RELEASES =
      new TableReview(
          "releases.csv",
          RemarkCode.RELEASE_ROW,
          (text, name, faults) -> Releases.read(text, faults));

  /** Reads a table as far as it can be read. */
  @FunctionalInterface
  interface Reader {
    void read(String text, String name, Consumer<RowException> faults);
  }

  /** Checks funds, closed days and release days. */
  static void check(Sheets sheets, Findings findings) {
    FUNDS.read(sheets, findings);
    HOLIDAYS.read(sheets, findings);
    RELEASES.read(sheets, findings);
  }

  private void read(Sheets sheets, Findings findings) {
    String text = sheets.text(file, code, findings);
    if (text == null) {
      return;
    }
    CsvText cells = CsvText.of(text);
    try {
      reader.read(
          text, "rules/" + file, fault -> findings.add(code, file, cells.position(fault), fault));
    } catch (RowException e) {
      findings.add(code, file, cells.position(e), e);
    } catch (InputException e) {
      findings.add(code, file, SourcePosition.START, e);
    }
  }
}
