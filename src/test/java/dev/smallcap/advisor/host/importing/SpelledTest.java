package dev.smallcap.advisor.host.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people and spreadsheets write them. */
class SpelledTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date\n";

  private static HoldingsImport plain() {
    return HoldingsImport.of(PolicyModels.of(Policy.standard()).funds());
  }

  private static Imported of(String text) {
    return plain().parse(text, "x.csv");
  }

  /** The first holding, as the strict reader reads it. */
  private static String row(Imported imported) {
    return imported.csv().lines().toList().get(1).replaceAll(",+$", "");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        HEADER + "IVV,1250,640.00,USD,2026-01-15\n",
        HEADER + "IVV,\"1,250\",\"$640.00\",USD,1/15/2026\n",
        HEADER + "IVV,１２５０,640.00,USD,2026/01/15\n",
        HEADER + "IVV\u00a0,\u200b1250,US$640.00,usd,15-Jan-2026\n",
        HEADER + "=\"IVV\",'1250,+640.00,USD,\"Jan 15, 2026\"\n",
        HEADER + "IVV,1250,640.00,USD,2026-01-15\n\n\"Date downloaded 01/15/2026\"\n",
        HEADER + "IVV,1250,USD 640.00,,2026-01-15\n",
        HEADER + "IVV,1250,640.00 USD,,2026-01-15\n",
        HEADER + "IVV,1250,640.00,USD,20260115\nTotal,,800000.00,USD,\n",
        HEADER + "IVV,1250,640.00,USD,2026. 1. 15.\nIJR,--,--,USD,2026-01-15\n",
        "Symbol,Quantity,Price,Currency,Price_Date,\nIVV,1250,640.00,USD,2026년 1월 15일,\n",
        "symbol,name,quantity,price,currency,price_date\nIVV,iShares,1250,640.00,USD,2026-01-15\n",
        "symbol;quantity;price;currency;price_date\nIVV;1.250;640,00;USD;15.01.2026\n",
        "symbol\tquantity\tprice\tcurrency\tprice_date\nIVV\t1250\t640.00\tUSD\t2026-01-15\n",
        "symbol|quantity|price|currency|price_date\nIVV|1 250|640.00|USD|2026-01-15T16:00:00Z\n",
        "symbol;quantity;price;currency;price_date\nIVV;1'250.00;640.00;USD;15 January 2026\n",
      })
  void aCellIsReadHoweverItIsWritten(String text) {
    assertThat(row(of(text))).isEqualTo("IVV,1250,640.00,USD,2026-01-15");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"(100)", "-100", "100-", "\u2212100"})
  void aQuantityBelowZeroIsAShortPositionAndThatIsSaid(String cell) {
    Imported imported = of(HEADER + "IVV," + cell + ",640.00,USD,2026-01-15\n");

    assertThat(row(imported)).isEqualTo("IVV,-100,640.00,USD,2026-01-15");
    assertThat(imported.notes()).containsExactly("IVV: -100 is a short position");
  }

  @ParameterizedTest
  @CsvSource({
    "1.25E+03, 1250, (1.25E+03) is a number that a spreadsheet shortened: digits may be lost",
    "100.1234567890123, 100.123456789012, IVV: its quantity is cut to 12 decimals",
  })
  void aQuantityThatIsNotTakenAsItStandsIsSaid(String cell, String taken, String note) {
    Imported imported = of(HEADER + "IVV," + cell + ",640.00,USD,2026-01-15\n");

    assertThat(row(imported)).isEqualTo("IVV," + taken + ",640.00,USD,2026-01-15");
    assertThat(imported.notes()).containsExactly(note);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"5930, 005930", "A360750, 360750", "360750.KS, 360750", "0052D0, 0052D0"})
  void aKoreanCodeHasItsSixCharactersAgain(String spelt, String code) {
    Imported imported = of(HEADER + spelt + ",10,70000,KRW,2026-01-15\n");

    assertThat(row(imported)).isEqualTo(code + ",10,70000,KRW,2026-01-15");
    assertThat(imported.notes().isEmpty()).isEqualTo(spelt.equals(code));
  }

  @Test
  void aDollarCodeOfDigitsIsLeftAlone() {
    assertThat(row(of(HEADER + "5930,10,7,USD,2026-01-15\n"))).startsWith("5930,10");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"GBX", "GBp", "GBPp", "GBPX"})
  void penceAreDividedByAHundredAndThatIsSaid(String code) {
    Imported imported = of(HEADER + "AV.L,400,496," + code + ",2026-01-15\n");

    assertThat(row(imported)).isEqualTo("AV.L,400,4.96,GBP,2026-01-15");
    assertThat(imported.notes())
        .containsExactly("prices in " + code + " are divided by 100 and written in GBP");
  }

  @Test
  void lotsAtOnePriceAreAddedUp() {
    Imported imported =
        of(HEADER + "IVV,100,640,USD,2026-01-15\n464287200,50,640,USD,2026-01-15\n");

    assertThat(row(imported)).isEqualTo("IVV,150,640.00,USD,2026-01-15");
    assertThat(imported.notes()).containsExactly("IVV: 2 lots are added up");
  }

  @Test
  void lotsAtTwoPricesAreLeftOutAndThatIsNoWholeImport() {
    Imported imported =
        of(
            HEADER
                + "IVV,100,640,USD,2026-01-15\n"
                + "IJR,1,127,USD,2026-01-15\n"
                + "ivv,50,641,USD,2026-01-15\n");

    assertThat(row(imported)).isEqualTo("IJR,1,127.00,USD,2026-01-15");
    assertThat(imported.leftOut())
        .extracting(OmittedRow::line, OmittedRow::held)
        .containsExactly(tuple(2L, true), tuple(4L, true));
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void aClassThatTheFileGivesIsKeptSoThatTheListCanContradictIt() {
    Imported imported =
        of("symbol,quantity,price,currency,price_date,class\nIWM,1,262,USD,2026-01-15,CORE\n");

    assertThat(row(imported)).isEqualTo("IWM,1,262.00,USD,2026-01-15,CORE");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource(
      delimiter = '|',
      value = {
        "IVV,1250,640.00,USD,2026-13-15 | the date (2026-13-15) is none",
        "IVV,1250,640.00,USD,3/4/2026 | the date (3/4/2026) could be 2026-03-04 or 2026-04-03",
        "IVV,-(100),640.00,USD,2026-01-15 | the quantity (-(100)) is no number",
        "IVV,1%,640.00,USD,2026-01-15 | the quantity (1%) is no number",
        "IVV,many,640.00,USD,2026-01-15 | the quantity (many) is no number",
        "IVV,1250,640.00,,2026-01-15 | it says no currency",
        "IVV,1250,640.00,USD, | it says no day of its price",
        "US4642872001,1,640.00,USD,2026-01-15 | The ISIN (US4642872001) is malformed",
        "4.64287E+08,1,640.00,USD,2026-01-15 | a spreadsheet has turned the code into a number",
        "AAPL260116C250,1,6.00,USD,2026-01-15 | it is an option",
        "CASH,-5,1,USD,2026-01-15 | it is a debt of USD 5",
      })
  void aRowThatCannotBeReadIsNamedWithWhy(String row, String why) {
    assertThatThrownBy(() -> of(HEADER + row + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("x.csv, line 2")
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6400000", "6400", "64002"})
  void aValueThatIsNotQuantityTimesPriceIsNotTakenOver(String value) {
    String header = "symbol,quantity,price,value,currency,price_date\n";

    assertThatThrownBy(() -> of(header + "IVV,100,640.00," + value + ",USD,2026-01-15\n"))
        .hasMessageContaining("quantity times price is 64000, its value is " + value);
  }

  @Test
  void aNumberThatCouldBeTwoIsRefusedUntilTheMarkIsSaid() {
    String text = "symbol;quantity;price;currency;price_date\nIVV;1.250;640;USD;2026-01-15\n";

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("x.csv, line 2 (1.250) can be read in two ways")
        .hasMessageContaining("--decimal point or --decimal comma");
    assertThat(row(plain().setting("decimal", "", "comma").parse(text, "x.csv")))
        .startsWith("IVV,1250,");
    assertThat(row(plain().setting("decimal", "", "point").parse(text, "x.csv")))
        .startsWith("IVV,1.25,");
  }

  @Test
  void oneDateShowsTheOrderOfAllOthers() {
    Imported imported =
        of(HEADER + "IVV,1,640,USD,1/2/2026\nIJR,1,127,USD,1/15/2026\nVOO,1,629,USD,1/15/2026\n");

    assertThat(imported.csv()).contains("IVV,1,640.00,USD,2026-01-02");
  }

  @Test
  void decimalsInTwoWaysAreRefused() {
    assertThatThrownBy(
            () -> of(HEADER + "IVV,1,640.50,USD,2026-01-15\nIJR,1,\"127,5\",USD,2026-01-15\n"))
        .hasMessageContaining("writes decimals in two ways: line 2 (640.50) and line 3 (127,5)");
  }

  @Test
  void severalAccountsAreRefusedUntilOneIsNamed() {
    String text =
        """
        Account Number,symbol,quantity,price,currency,price_date
        A-1,IVV,1,640,USD,2026-01-15
        B-2,IVV,2,640,USD,2026-01-15
        """;

    assertThatThrownBy(() -> of(text)).hasMessageContaining("x.csv holds 2 accounts: A-1, B-2");
    assertThat(row(plain().ofAccount("B-2").parse(text, "x.csv"))).startsWith("IVV,2,");
    assertThatThrownBy(() -> plain().ofAccount("C").parse(text, "x.csv"))
        .hasMessageContaining("holds no account (C); it names A-1, B-2");
  }

  @Test
  void accountsThatTheirTitlesNameAreToldApart() {
    String section = "Symbol,Qty (Quantity),Price,Mkt Val (Market Value)\nIVV,1,$640.00,$640.00\n";
    String text =
        "Positions for account IRA ...1 as of 2026/01/15\n"
            + section
            + "Positions for account Joint ...2 as of 2026/01/15\n"
            + section;

    assertThatThrownBy(() -> of(text)).hasMessageContaining("2 accounts: IRA ...1, Joint ...2");
    assertThat(row(plain().ofAccount("Joint ...2").parse(text, "x.csv"))).startsWith("IVV,1,");
  }

  @Test
  void moneyThatIsNamedAloneIsMoneyAndAnyOtherValueWithoutAQuantityIsNotGuessed() {
    Imported imported =
        of(
            """
            종목코드,종목명,보유수량,현재가,평가금액,기준일자
            360750,TIGER,1,24500,24500,2026-01-15
            ,예수금,,,"1,000,000",2026-01-15
            ,CMA,,,"2,000,000",2026-01-15
            """);

    assertThat(imported.csv()).contains("CASH,1000000,1,KRW,2026-01-15,CASH");
    assertThat(imported.leftOut())
        .extracting(OmittedRow::line, OmittedRow::told)
        .containsExactly(
            tuple(
                4L,
                "it has a value and no quantity; maybe count it in the account's cash, if it is"
                    + " money"));
  }

  @Test
  void aListOfTradesIsNotTakenForPositions() {
    assertThatThrownBy(() -> of("Date,Action,Symbol,Quantity,Price\n2026-01-15,Buy,IVV,1,640.00\n"))
        .hasMessageContaining("lists transactions, not what is held");
  }

  @Test
  void pricesWithoutADayAreRefusedUntilItIsGiven() {
    String text = "symbol,quantity,price,currency\nIVV,1,640,USD\n";

    assertThatThrownBy(() -> of(text)).hasMessageContaining("says no day of its prices");
    assertThat(row(plain().pricesOf(LocalDate.of(2026, 1, 15)).parse(text, "x.csv")))
        .isEqualTo("IVV,1,640.00,USD,2026-01-15");
  }

  @Test
  void aDayGivenAfterTheOneThatTheFileSaysIsRefused() {
    String text = "symbol,quantity,price,currency\nIVV,1,640,USD\nDate downloaded 2026-01-15\n";

    assertThatThrownBy(() -> plain().pricesOf(LocalDate.of(2026, 1, 16)).parse(text, "x.csv"))
        .hasMessageContaining("x.csv, line 3 says 2026-01-15, before the day given");
    assertThat(row(plain().pricesOf(LocalDate.of(2026, 1, 14)).parse(text, "x.csv")))
        .endsWith("2026-01-14");
  }

  @Test
  void aCurrencyThatTheLayoutAssumesMustBeThatOfTheListedFund() {
    assertThatThrownBy(() -> of("종목코드,보유수량,현재가,기준일자\nIVV,1,640,2026-01-15\n"))
        .hasMessageContaining("it says no currency, and IVV is quoted in USD");
  }

  @Test
  void aTableThatNamesNoColumnsOfHoldingsIsRefusedWithTheWayOut() {
    assertThatThrownBy(() -> of("a,b,c\n1,2,3\n"))
        .hasMessageContaining("has no line that names the columns of a holding")
        .hasMessageContaining("import --show columns");
  }
}
