package dev.smallcap.advisor.host.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export holds is taken over or named: it is neither lost nor guessed in silence. */
class NothingLostTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date\n";
  private static final String IVV = "IVV,10,640.00,USD,2026-01-15\n";

  private static HoldingsImport plain() {
    return HoldingsImport.of(PolicyModels.of(Policy.standard()).funds());
  }

  private static Imported of(String text) {
    return plain().parse(text, "x.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"VTI,10,330.00,USD,2026-01-15\n", "VTI,10,330.00,USD,\"2026-01-15\n"})
  void aQuoteThatIsNotClosedIsRefusedRatherThanSwallowingTheRowsBelow(String open) {
    String text = HEADER + IVV + open + "VOO,10,600.00,USD,2026-01-15\n";

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("x.csv, line 3: a quote is not closed")
        .hasMessageContaining("close it, or take it out");
  }

  @Test
  void accountsWhoseMaskedNumberStandsAboveTheirTableAreToldApart() {
    String table =
        """
        "Symbol","Qty (Quantity)","Price","Mkt Val (Market Value)"
        "IVV","1","$640.00","$640.00"
        "Account Total","","","$640.00"

        """;
    String text =
        "\"Positions for All-Accounts as of 04:02 PM ET, 2026/01/15\"\n\n\"Individual ...123\"\n"
            + table
            + "\"Roth IRA XXXX-4567\"\n"
            + table;

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("2 accounts: Individual ...123, Roth IRA XXXX-4567")
        .hasMessageContaining("--account");
    assertThat(plain().ofAccount("Individual ...123").parse(text, "x.csv").csv())
        .contains("IVV,1,640.00,USD,2026-01-15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Cash-Bericht,Header,Währungsübersicht,Währung,Gesamt
        Cash-Bericht,Data,Saldo am Ende,USD,100
        """,
        """
        Forex Balances,Header,Asset Category,Currency,Description,Quantity
        Forex Balances,Data,Forex,EUR,USD,100
        """,
      })
  void aStatementOfWhichNoBalanceWasReadSaysSo(String balances) {
    Imported imported = of(statement(balances));

    assertThat(imported.leftOut())
        .extracting(OmittedRow::line, OmittedRow::what, OmittedRow::held)
        .containsExactly(tuple(3L, "balances", true));
    assertThat(imported.leftOut().get(0).told())
        .isEqualTo("none was found; maybe count the money in the account's cash");
  }

  @Test
  void aStatementNamesItsSectionsThatAreNotRead() {
    Imported imported =
        of(
            statement(
                """
                Cash Report,Header,Currency Summary,Currency,Total
                Cash Report,Data,Ending Cash,USD,0
                Dividends,Header,Currency,Date,Description,Amount
                Dividends,Data,USD,2026-01-10,IVV,19
                """));

    assertThat(imported.leftOut()).isEmpty();
    assertThat(imported.notes()).contains("sections that are not read: Statement, Dividends");
  }

  private static String statement(String balances) {
    return """
    Statement,Header,Field Name,Field Value
    Statement,Data,Period,"January 15, 2026"
    Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Close Price,Value
    Open Positions,Data,Summary,Stocks,USD,IVV,10,640,6400
    """
        + balances;
  }

  @Test
  void aRowOfAnEarlierDayThatNoLaterRowRenewsMayStillBeHeld() {
    String text =
        """
        symbol,quantity,price,currency,date
        IVV,10,640.00,USD,2026-01-14
        VTI,10,330.00,USD,2026-01-15
        """;

    assertThat(of(text).leftOut())
        .extracting(OmittedRow::line, OmittedRow::told, OmittedRow::held)
        .containsExactly(
            tuple(
                2L,
                "of an earlier day, and no row of the newest names it; maybe it was sold, or its"
                    + " price is older: then say --layout columns",
                true));
    assertThat(plain().laidOut("columns").parse(text, "x.csv").csv())
        .contains("IVV,10,640.00,USD,2026-01-14");
  }

  @Test
  void aCommaThatIsTakenForOneBetweenThousandsIsSaid() {
    Imported imported = of(HEADER + "IVV,\"1,250\",640,USD,2026-01-15\n");

    assertThat(imported.notes())
        .containsExactly(
            "line 2 (1,250) has its comma between thousands, since no number shows another use:"
                + " --decimal comma reads it otherwise");
  }

  @Test
  void aCusipThatLooksLikeANumberIsACode() {
    assertThat(of(HEADER + "31617E471,10,30.00,USD,2026-01-15\n").csv())
        .contains("31617E471,10,30.00,USD,2026-01-15");
  }

  @Test
  void aSymbolAndAnIsinOfTwoFundsAreNotTakenForOne() {
    String text =
        """
        symbol,isin,quantity,price,currency,price_date
        IVV,US9229083632,10,640,USD,2026-01-15
        IJR,US4642878049,10,127,USD,2026-01-15
        """;

    assertThat(of(text).leftOut())
        .extracting(OmittedRow::line, OmittedRow::told)
        .containsExactly(
            tuple(
                2L, "its symbol is that of IVV, its ISIN that of VOO; maybe correct one of them"));
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"As Of Date", "As Of", "Valuation Date", "평가기준일"})
  void aColumnOfDaysIsKnownByItsUsualNames(String name) {
    assertThat(of("symbol,quantity,price,currency," + name + "\n" + IVV).csv())
        .contains("IVV,10,640.00,USD,2026-01-15");
  }

  @Test
  void aReportsDayAboveTheTableIsThatOfItsPrices() {
    assertThat(
            of("Report date: 15 January 2026\nsymbol,quantity,price,currency\nIVV,10,640,USD\n")
                .csv())
        .contains("IVV,10,640.00,USD,2026-01-15");
  }

  @Test
  void aDayAboveTheTableThatCouldBeTwoIsRefusedAsThat() {
    String text = "as of 5/1/2026\nsymbol,quantity,price,currency\nIVV,10,640,USD\n";

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("x.csv, line 1 says a day that could be 2026-05-01 or 2026-01-05.")
        .hasMessageContaining("--dates month-first or --dates day-first");
    assertThat(plain().setting("dates", "", "day-first").parse(text, "x.csv").csv())
        .contains("2026-01-05");
  }

  @Test
  void aBrokerOfTheUnitedStatesWritesTheMonthFirst() {
    String text =
        """
        "Positions for account IRA ...1 as of 04:02 PM ET, 01/05/2026"
        Symbol,Qty (Quantity),Price,Mkt Val (Market Value)
        IVV,1,$640.00,$640.00
        """;

    assertThat(of(text).csv()).contains("IVV,1,640.00,USD,2026-01-05");
  }

  @Test
  void aBondThatNothingCallsOneIsToldByItsPricePerHundred() {
    String header = "symbol,quantity,price,value,currency,price_date\n";
    String bond = "91282CKQ3,10000,99.875,9987.50,USD,2026-01-15\n";

    assertThat(of(header + "IVV,1,640,640,USD,2026-01-15\n" + bond).leftOut())
        .extracting(OmittedRow::told)
        .containsExactly(
            "quantity times price is 998750, its value is 9987.5; maybe it is a bond, whose price"
                + " is per 100: then give --class \"91282CKQ3=BOND\"");
    assertThat(plain().setting("class-of", "91282CKQ3", "BOND").parse(header + bond, "x.csv").csv())
        .contains("91282CKQ3,10000,99.875,USD,2026-01-15,BOND,,,9987.5");
  }

  @Test
  void theWayOutOfAnImportOfNothingIsThatOfItsFirstRow() {
    assertThatThrownBy(() -> of("symbol,quantity,price,price_date\nIVV,1,640,2026-01-15\n"))
        .hasMessage(
            "x.csv, line 2 (IVV): it says no currency, and no other row can be taken over.\n"
                + "Maybe give it with --currency, like USD.");
  }

  @Test
  void aFidelityCoreBalanceIsMoney() {
    String text =
        """
        Account Number,Account Name,Symbol,Description,Quantity,Last Price,Current Value
        Z1,Individual,FCASH**,HELD IN FCASH,,,$2000.00
        "Date downloaded 01/05/2026"
        """;

    assertThat(of(text).csv()).contains("CASH,2000,1.00,USD,2026-01-05,CASH");
  }

  @Test
  void aWebPageThatIsNamedLikeAWorkbookIsToldAsThat() {
    assertThatThrownBy(() -> plain().parse(" <html><table><tr><td>symbol", "x.xls"))
        .hasMessage(
            "x.xls is a web page or XML, as some programs save tables.\n"
                + "Maybe open it in a spreadsheet, and save the sheet as CSV UTF-8.");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"US$", "us$", "usd"})
  void aCurrencyIsReadAsItIsUsuallyWritten(String currency) {
    assertThat(of(HEADER + "IVV,10,640.00," + currency + ",2026-01-15\n").csv())
        .contains("IVV,10,640.00,USD,2026-01-15");
  }

  @Test
  void aListedFundIsNotTakenForABond() {
    String text =
        "symbol,quantity,price,value,currency,price_date\nIVV,100,640.00,640,USD,2026-01-15\n";

    assertThatThrownBy(() -> of(text)).hasMessageContaining("another currency or unit");
  }

  @Test
  void aTableOfTradesWhoseActionIsACodeIsNotTakenForPositions() {
    String text =
        """
        Activity Date,Instrument,Description,Trans Code,Quantity,Price
        1/5/2026,IVV,iShares,Buy,1,$640.00
        """;

    assertThatThrownBy(() -> of(text)).hasMessageContaining("lists transactions");
  }

  @Test
  void aBrokerOfTheUnitedStatesWritesDecimalsWithAPoint() {
    String text =
        """
        Account Number,Investment Name,Symbol,Shares,Share Price,Total Value
        1,S&P 500,VOO,"1,250",600,"750,000"
        """;

    assertThat(plain().pricesOf(LocalDate.of(2026, 1, 15)).parse(text, "x.csv").notes())
        .containsExactly("the prices are of 2026-01-15, the day given");
  }
}
