package dev.smallcap.advisor.host.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export does not say for sure is asked for, and each refusal has its way out. */
class NothingGuessedTest {
  private static final String KOREAN = "종목코드,종목명,보유수량,현재가,평가금액,기준일\n";

  private static HoldingsImport plain() {
    return HoldingsImport.of(PolicyModels.of(Policy.standard()).funds());
  }

  private static Imported of(String text) {
    return plain().parse(text, "x.csv");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    String text =
        """
        Symbol,Quantity,Price,Price,Currency,Price Date
        IVV,10,640,650,USD,2026-01-15
        """;

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("x.csv, line 1 names the column (Price) twice.")
        .hasMessageContaining("take one of the two out");
  }

  @Test
  void aDateThatContradictsTheOrderOfItsLayoutIsRefused() {
    String text =
        """
        Date,Code,DataSource,Currency,Price,Quantity,Action
        01-02-2025,IVV,YAHOO,USD,600,10,buy
        06-15-2025,VTI,YAHOO,USD,300,10,buy
        """;

    assertThatThrownBy(() -> of(text))
        .hasMessageContaining("x.csv, line 3: the date (06-15-2025) has its month first")
        .hasMessageContaining("--dates month-first");
    assertThat(plain().setting("dates", "", "month-first").parse(text, "x.csv").csv())
        .contains("IVV,10,600.00,USD,2025-01-02");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"합 계", "계", "총합계", "총 계", "소 계", "Gesamtsumme", "Total general"})
  void aTotalIsToldByItsUsualNames(String word) {
    Imported imported =
        of(
            KOREAN
                + "360750,TIGER,10,24500,245000,2026-01-15\n"
                + word
                + ",,10,,245000,2026-01-15\n");

    assertThat(imported.leftOut()).extracting(OmittedRow::told).containsExactly("a total");
    assertThat(imported.notes()).isEmpty();
  }

  @Test
  void wonThatWaitInTheAccountAreMoney() {
    assertThat(of(KOREAN + "원화예수금,,,,\"1,000,000\",2026-01-15\n").csv())
        .contains("CASH,1000000,1,KRW,2026-01-15,CASH");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"OPT", "FOP", "FUT", "Derivat", "Opciones"})
  void aDerivativeIsToldByTheUsualNamesOfItsType(String type) {
    String text =
        """
        Symbol,AssetClass,Quantity,Price,Currency,Price Date
        IVV,STK,10,640,USD,2026-01-15
        X,TYPE,1,5,USD,2026-01-15
        """
            .replace("TYPE", type);

    assertThat(of(text).leftOut())
        .extracting(OmittedRow::told)
        .allMatch(why -> why.endsWith("its share of the market is not known"))
        .hasSize(1);
  }

  @Test
  void anEmptyColumnOfTransactionTypesMakesNoListOfTransactions() {
    String text =
        """
        Symbol,Current Price,Date,Purchase Price,Quantity,Transaction Type
        IVV,640.00,2026/01/15,600,10,
        """;

    assertThat(plain().setting("currency", "", "USD").parse(text, "x.csv").csv())
        .contains("IVV,10,640.00,USD,2026-01-15");
  }

  @Test
  void valuesInAnotherCurrencyHaveAWayOut() {
    String text = "종목코드,보유수량,현재가,통화,평가금액,기준일\nIVV,10,640.00,USD,\"9,408,000\",2026-01-15\n";

    assertThatThrownBy(() -> of(text)).hasMessageContaining("take the column of values out");
  }

  @Test
  void aValueWithoutAQuantityMayBeMoney() {
    Imported imported =
        of(KOREAN + "360750,TIGER,10,24500,245000,2026-01-15\nCMA,,,,1000,2026-01-15\n");

    assertThat(imported.leftOut())
        .extracting(OmittedRow::told)
        .containsExactly(
            "it has a value and no quantity; maybe add the quantity to the row, or count it in the"
                + " account's cash, if it is money");
  }

  @Test
  void whatCannotBeTakenOverCanBeWrittenByHand() {
    String text =
        """
        Date,Code,DataSource,Currency,Price,Quantity,Action
        2025-01-02,IVV,YAHOO,USD,600,10,buy
        2025-06-02,IVV,YAHOO,USD,0,10,split
        """;

    assertThatThrownBy(() -> of(text))
        .hasMessageEndingWith(
            "Maybe write it by hand, with the columns symbol,quantity,price,currency,price_date.");
  }

  @Test
  void aRowWithoutAnAccountAmongRowsThatNameOneIsSaid() {
    String text =
        """
        Account,Symbol,Quantity,Price,Currency,Price Date
        A-1,IVV,10,640,USD,2026-01-15
        ,VTI,10,330,USD,2026-01-15
        """;

    assertThat(of(text).notes()).containsExactly("line 3 names no account: it is taken for A-1's");
    assertThat(plain().ofAccount("A-1").parse(text, "x.csv").leftOut())
        .containsExactly(
            OmittedRow.held(3, "VTI", "it names no account", "fill it in, if it is A-1"));
  }
}
