package dev.smallcap.advisor.cli;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leverage, identity and value of instruments, from the files of hosts to the orders. */
class InstrumentInputsTest {
  /** What an account of 100 IVV and 2,000 dollars is to do without a quote. */
  private static final String ORDERS =
      "BUY IJR USD 2475.00, BUY IWM USD 7425.00, SELL IVV USD 7900.00 x 12.34375";

  private static Input of(String holdings) {
    return Input.of("us.json", holdings + ".csv");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"sso, SSO", "upro, UPRO", "own, TRIPLE"})
  void aLeveragedLargeCapFundIsCoreAndIsSoldFirst(String file, String fund) {
    Recommendation advice = of("leverage/" + file).advice();

    // Q is 76,000: 15 % are 11,400, of which 2,000 are cash
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 2850.00 x 22.440944, BUY IWM USD 8550.00, SELL "
                + fund
                + " USD 9400.00 x 94");
    assertThat(said(advice)).contains("leveraged funds of large companies are held (" + fund + ")");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"tqqq", "tza", "own-inverse"})
  void anInverseFundGoesToAPersonAndCountsAsNeitherCoreNorSleeve(String file) {
    Recommendation advice = of("leverage/" + file).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons())).contains("suitability-inverse");
    assertThat(trades(advice)).isEmpty();
    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
    assertThat(advice.weights())
        .filteredOn(weight -> weight.kind() == PositionKind.INVERSE)
        .singleElement()
        .matches(weight -> weight.now() == null);
  }

  @Test
  void besideAnInverseFundTheTripleNasdaqFundIsStillCore() {
    Recommendation advice = of("leverage/tqqq").advice();

    // Q is 64,000, 6,000 and 2,000 of cash
    assertThat(advice.weights())
        .extracting(Weight::id, Weight::kind, Weight::now)
        .contains(tuple("TQQQ", PositionKind.LEVERAGED_CORE, Percent.parse("8.33333333")));
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "hidden-by-spelling, '(464287655), which is IWM, carries the class CORE; the fund list says"
        + " SMALL'",
    "hidden-by-isin, '(us 46428 76555), which is IWM, carries the class BOND; the fund list says"
        + " SMALL'",
    "hidden-by-blank, 'which is IJR, carries the class MID; the fund list says SMALL'",
  })
  void aClassAgainstTheListIsRefusedHoweverTheFundIsSpelt(String file, String said) {
    assertThat(of("identity/" + file).refusal()).contains(said);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "spelled, 'line 3: the symbol (ivv) stands twice, also as (IVV)'",
    "lots, 'line 3: the symbol (IVV) stands twice'",
    "class-share, 'line 4: the symbol (brk/b) stands twice, also as (BRK.B)'",
    "cusip-and-isin, 'line 4: the symbol (US4642876555) stands twice, also as (464287655)'",
    "isin-bad, 'line 2: The ISIN (US4642872001) is malformed or its check digit is wrong'",
  })
  void oneFundTwiceAndAWrongIsinAreRefusedWithTheirLine(String file, String said) {
    assertThat(of("identity/" + file).refusal()).contains(said);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"cusip", "isin-lower", "blank"})
  void aFundIsRecognisedByCusipByIsinAndInAnySpelling(String file) {
    assertThat(orders(of("identity/" + file).advice())).isEqualTo(ORDERS);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"spsm-isin", "spsm-cusip"})
  void anotherFundOfTheIndexIsRecognisedByItsIsinAndIsTheOneToBeBought(String file) {
    // 3.75 % of 68,250 are 2,559.38; 2,250 are held
    assertThat(orders(of("identity/" + file).advice()))
        .isEqualTo(
            "BUY IWM USD 7678.12, BUY SPSM USD 309.38 x 6.875111,"
                + " SELL IVV USD 5987.50 x 9.355468");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"worthless", "sold-out", "sold-out-bare"})
  void whatIsWorthNothingAndWhatIsSoldOutChangeNothing(String file) {
    assertThat(orders(of("value/" + file).advice())).isEqualTo(ORDERS);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "pence, 'the currency (GBX) means pence', 'Maybe it is in pence: divide by 100 and write GBP'",
    "cents, 'the currency (ZAc) means cents', 'Maybe it is in cents: divide by 100 and write ZAR'",
    "cash, 'The symbol (CASH) is kept for money', 'give its row the class CASH'",
    "debt, 'is below 0: it is a marginLoan', 'account''s marginLoan'",
    "bond-both, 'The value of T-BOND (9999) is not quantity times price', 'give one of value and'",
    "price-0-fund, 'The holding (IVV) has the price 0', 'Maybe give its price'",
  })
  void whatCannotBeValuedIsRefusedWithTheWayToMendIt(String file, String fault, String mend) {
    assertThat(of("value/" + file).refusal()).contains(fault, mend);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "cash-class, SELL IVV USD 3650.00 x 5.703125",
    "sweep, SELL IVV USD 3650.00 x 5.703125",
    "money-market, 'SELL IVV USD 3650.00 x 5.703125, SELL SWVXX USD 5000.00 x 5000'",
  })
  void cashAndMoneyMarketFundsArePartOfQAndAreSpentBeforeTheCore(String file, String sold) {
    // 15 % of 64,000, 2,000 and 5,000 are 10,650
    Recommendation advice = of("value/" + file).advice();

    assertThat(orders(advice)).endsWith(sold);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"bond", "bond-value"})
  void aBondPricedPerHundredIsWorthAHundredthAndIsKept(String file) {
    Recommendation advice = of("value/" + file).advice();

    // 9,850 beside 66,000
    assertThat(orders(advice)).isEqualTo(ORDERS);
    assertThat(advice.weights())
        .extracting(Weight::id, Weight::kind, Weight::nowOfAccount, Weight::afterOfAccount)
        .contains(
            tuple(
                "T-BOND",
                PositionKind.KEPT,
                Percent.parse("12.98615689"),
                Percent.parse("12.98615689")));
  }
}
