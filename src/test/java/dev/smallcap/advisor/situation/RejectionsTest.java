package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.priced;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in and cannot be used is rejected, naming the field. */
class RejectionsTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date\n";

  @Test
  void aDuplicateIsRejected() {
    rejected(
        () -> Holdings.of(List.of(priced("IVV", "1", "1", DAY), priced("IVV", "2", "1", DAY))),
        "IVV");
    rejected(Situations.in(Stage.ER1).holds("IVV", "1").holds("US4642872000", "1")::advice, "IVV");
    rejected(() -> csv("IVV,1,1,USD,2026-01-16\nIVV,1,1,USD,2026-01-16\n"), "IVV");
  }

  @Test
  void anUnknownAndUnclassifiedInstrumentIsRejected() {
    rejected(Situations.in(Stage.ER1).holds("NOPE", "1")::advice, "symbol (NOPE)");
  }

  @Test
  void aHoldingIsKnownByIsinToo() {
    assertThat(
            targets(
                Situations.in(Stage.UNKNOWN)
                    .holds("US4642872000", "85")
                    .holds("US4642876555", "15")
                    .advice()))
        .isEqualTo("IVV 85, IWM 15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"US4642872001", "US4642872010", "US4624872000", "KR7280930008"})
  void anIsinWhoseCheckDigitIsWrongIsRejected(String isin) {
    rejected(() -> priced(isin, "1", "1", DAY), isin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-1"})
  void aNegativePriceIsRejected(String quantity) {
    rejected(() -> priced("IVV", quantity, "-1", DAY), "price of IVV");
    rejected(() -> csv("IVV," + quantity + ",-1,USD,2026-01-16\n"), "price of IVV");
  }

  @Test
  void aQuoteOfNothingIsRejected() {
    rejected(() -> priced("IVV", "0", "0", DAY), "price of IVV (0) is not positive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e", "١"})
  void whatIsNotANumberIsRejected(String value) {
    rejected(() -> csv("IVV," + value + ",1,USD,2026-01-16\n"), "quantity");
    rejected(() -> csv("IVV,1," + value + ",USD,2026-01-16\n"), "price");
  }

  @Test
  void aPriceDatedAfterTheAsOfDateIsRejected() {
    rejected(
        Situations.in(Stage.ER1).holding(priced("IVV", "1", "1", DAY.plusDays(1)))::advice,
        "price date of IVV (2026-01-17)");
  }

  @Test
  void aFundPricedInAnotherCurrencyThanItsOwnIsRejected() {
    Holding holding = Holding.of("IVV", BigDecimal.ONE, BigMoney.parse("EUR 1"), DAY);
    rejected(Situations.in(Stage.ER1).holding(holding)::advice, "IVV");
  }

  @Test
  void aClassOrLeverageOfItsOwnMayNotContradictTheList() {
    rejected(Situations.in(Stage.ER1).holds("IVV", "1", AssetClass.BOND, "1")::advice, "IVV");
    rejected(Situations.in(Stage.ER1).holds("TNA", "1", AssetClass.SMALL, "1")::advice, "TNA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10.01", "-11"})
  void aLeverageOfNothingOrBeyondTenIsRejected(String leverage) {
    rejected(
        () -> priced("x", "1", "1", DAY).classified(AssetClass.SMALL, new BigDecimal(leverage)),
        "leverage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01"})
  void percentagesOutsideZeroToAHundredAreRejected(String percent) {
    Client client = Situations.in(Stage.ER1).client();
    rejected(() -> client.requesting(Percent.parse(percent)), "requested sleeve");
    rejected(() -> client.withdrawing(Percent.parse(percent)), "withdrawals");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void partsDoneAreNoneOneOrTwo(int done) {
    Account account = Situations.in(Stage.ER1).account();
    rejected(() -> account.afterParts(done, Situations.DAY), "parts");
  }

  @Test
  void partsDoneNeedTheDayOfTheLast() {
    Account account = Situations.in(Stage.ER1).account();
    rejected(() -> account.afterParts(1, null), "day of the last");
    rejected(() -> account.afterParts(0, Situations.DAY), "beside no part");
  }

  @Test
  void aLastPartAfterTheAsOfDateIsRejected() {
    Situations situation =
        Situations.in(Stage.RECESSION)
            .account(account -> account.afterParts(1, Situations.DAY.plusDays(1)))
            .holds("IVV", "100");
    rejected(situation::advice, "2026-01-17");
  }

  private static Holdings csv(String rows) {
    return Holdings.parse(HEADER + rows, "holdings.csv");
  }

  private static void rejected(ThrowingCallable call, String named) {
    assertThatThrownBy(call)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(named)
        .hasMessageContaining("\nMaybe ");
  }
}
