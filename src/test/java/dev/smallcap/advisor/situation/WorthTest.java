package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.priced;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holdings are worth where quantity times price is not it, or is nothing. */
class WorthTest {
  private static final String HEADER =
      "symbol,quantity,price,currency,price_date,class,multiplier,value\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T 4,10000,98,USD,2026-01-15,BOND,0.01,",
        "T 4,10000,98,USD,2026-01-15,BOND,,9800",
        "T 4,10000,98,USD,2026-01-15,BOND,0.01,9800.00",
        "IVV C640,14,7,USD,2026-01-15,OTHER,100,",
      })
  void aMultiplierOrAValueSaysWhatItIsWorth(String row) {
    // beside 90,200 of the core
    Recommendation advice = advice("IVV,90200,1,USD,2026-01-15,,,\n" + row + "\n");

    assertThat(advice.weights())
        .filteredOn(weight -> !weight.id().equals("IVV") && !weight.id().equals("CASH"))
        .extracting(weight -> weight.nowOfAccount())
        .containsExactly(Percent.parse("9.8"));
  }

  @Test
  void aValueThatDiffersFromQuantityTimesPriceTimesMultiplierIsRefused() {
    rejected("T 4,10000,98,USD,2026-01-15,BOND,0.01,9900\n", "value of T 4 (9900)", "(9800)");
    rejected("T 4,10000,98,USD,2026-01-15,BOND,,-9800\n", "sign of its quantity (10000)");
    rejected("T 4,0,98,USD,2026-01-15,BOND,,9800\n", "sign of its quantity (0)");
  }

  @Test
  void theValueOfAListedFundIsQuantityTimesPriceButForRounding() {
    assertThat(targets(advice("IVV,10.123,640.11,USD,2026-01-15,,,6479.83\n")))
        .isEqualTo("IVV 100");
    rejected("IVV,10.123,640.11,USD,2026-01-15,,,6479.85\n", "carries the value 6479.85");
  }

  @Test
  void aListedFundWithAMultiplierIsRefused() {
    rejected(
        "IVV,1,640,USD,2026-01-15,,100,\n", "carries the multiplier 100", "price of one share");
    assertThat(targets(advice("IVV,1,640,USD,2026-01-15,,1.00,\n"))).isEqualTo("IVV 100");
  }

  @Test
  void aPriceOfNothingIsWorthNothing() {
    assertThat(
            targets(
                advice(
                    """
                    IVV,100,640.00,USD,2026-01-15,,,
                    WORTHLESS,50,0,USD,2026-01-15,OTHER_EQUITY,,
                    OLD CORE,50,0,USD,2026-01-15,CORE,,
                    """)))
        .isEqualTo("IVV 100");
  }

  @Test
  void aPriceOfNothingOfAListedFundIsRefused() {
    rejected("IVV,100,0,USD,2026-01-15,,,\n", "(IVV) has the price 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"VTI,0,,USD,2026-01-15,,,", "VTI,0.00,0,USD,2026-01-15,,,", "NOPE,0,,,,,,"})
  void aQuantityOfNothingWithoutAPriceIsNothingHeld(String row) {
    assertThat(targets(advice("IVV,100,640.00,USD,2026-01-15,,,\n" + row + "\n")))
        .isEqualTo("IVV 100");
  }

  @Test
  void aQuantityOfNothingWithoutAPriceHidesNoOtherRowOfTheFund() {
    assertThat(targets(advice("IVV,0,,USD,2026-01-15,,,\nIVV,100,640.00,USD,2026-01-15,,,\n")))
        .isEqualTo("IVV 100");
  }

  @Test
  void whatIsHeldNeedsItsPrice() {
    rejected("VTI,1,,USD,2026-01-15,,,\n", "the price () is empty");
  }

  @ParameterizedTest
  @CsvSource({"GBX, GBP", "GBp, GBP", "ILA, ILS", "ZAc, ZAR"})
  void penceAreRefusedWithTheirPound(String code, String currency) {
    rejected(
        "AV.L,400,496," + code + ",2026-01-15,OTHER_EQUITY,,\n",
        "the currency (" + code + ") means",
        "divide by 100 and write " + currency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "EURO", "$"})
  void anotherWordIsNoCurrency(String code) {
    rejected(
        "AV.L,400,496," + code + ",2026-01-15,OTHER_EQUITY,,\n",
        "is no ISO 4217 currency",
        "write it like USD or KRW");
  }

  @Test
  void aUsFundPricedInWonConvertsWhereTheRateIsGiven() {
    // 75 shares of 400,000 won at 2,000 are 15,000 dollars, beside 85,000
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R5, SHORT)
            .account(AccountType.KR_OVERSEAS, "USD")
            .holds("IVV", "85000")
            .holding(inWon("IJR"))
            .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("2000"))).on(DAY))
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(15));
  }

  @Test
  void aUsFundPricedInWonIsRefusedWithoutTheRate() {
    assertThatThrownBy(
            Situations.in(Stage.EXPANSION)
                    .account(AccountType.KR_OVERSEAS, "KRW")
                    .holding(inWon("IJR"))
                ::advice)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(IJR) is priced at KRW 400000, not in USD")
        .hasMessageContaining("exchange rate USD/KRW");
  }

  @Test
  void aHoldingOfItsOwnClassIsTradedByWhatOneUnitIsWorth() {
    // 20 units of 10 times 100 are the whole sleeve of 20,000
    Recommendation advice =
        Situations.in(Stage.LATE)
            .holds("IVV", "80000")
            .holding(
                priced("notes", "20", "10", DAY)
                    .classified(AssetClass.SMALL, BigDecimal.ONE)
                    .multiplied(BigDecimal.valueOf(100)))
            .advice();

    assertThat(Situations.orders(advice)).contains("SELL notes USD 20000.00 x 20");
  }

  private static Holding inWon(String code) {
    return Holding.of(code, BigDecimal.valueOf(75), BigMoney.parse("KRW 400000"), DAY);
  }

  private static Recommendation advice(String rows) {
    Situations situation = Situations.in(Stage.UNKNOWN);
    for (Holding holding : Holdings.parse(HEADER + rows, "holdings.csv").list()) {
      situation = situation.holding(holding);
    }
    return situation.advice();
  }

  private static void rejected(String rows, String... named) {
    assertThatThrownBy(() -> advice(rows))
        .isInstanceOf(InputException.class)
        .hasMessageContainingAll(named)
        .hasMessageContaining("\nMaybe ");
  }
}
