package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6 of "From targets to trades". */
class InstalmentsTest {
  private static final LocalDate MONTH_AGO = LocalDate.of(2025, 12, 16);
  private static final LocalDate ONE_MONTH = LocalDate.of(2026, 2, 16);
  private static final LocalDate TWO_MONTHS = LocalDate.of(2026, 3, 16);

  @Test
  void withNoneDoneAThirdIsBoughtTodayAndTheOthersAreListedAtOneAndTwoMonths() {
    Recommendation advice = recession().holds("IVV", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(trades(advice)).isEqualTo("BUY IJR 3.33, SELL IVV 3.33");
    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "3.33"), part(TWO_MONTHS, "3.34"));
    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
  }

  @Test
  void withOneDoneHalfOfTheGapIsBoughtTodayAndTheRestAtOneMonth() {
    Recommendation advice = after(1).holds("IVV", "96").holds("IJR", "4").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 3, SELL IVV 3");
    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "3"));
  }

  @Test
  void withTwoDoneTheWholeGapIsBoughtTodayAndNothingLater() {
    Recommendation advice = after(2).holds("IVV", "93.34").holds("IJR", "6.66").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 3.34, SELL IVV 3.34");
    assertThat(advice.later()).isEmpty();
  }

  @Test
  void rotationIsNeverInParts() {
    Recommendation advice = recession().holds("IVV", "94").holds("IWM", "6").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 7.33, SELL IVV 1.33, SELL IWM 6");
    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "1.33"), part(TWO_MONTHS, "1.34"));
  }

  @Test
  void aRotationThatFillsTheSleeveLeavesNoParts() {
    Recommendation advice = recession().holds("IVV", "85").holds("IWM", "15").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 10, BUY IVV 5, SELL IWM 15");
    assertThat(advice.later()).isEmpty();
  }

  @Test
  void whatAnyLegSellsPaysForItsReplacementAtOnceAndTheGapIsBoughtInParts() {
    Recommendation advice = recession().holds("VOO", "92").holds("IJH", "8").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 8.66, SELL IJH 8, SELL VOO 0.66");
    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "0.67"), part(TWO_MONTHS, "0.67"));
  }

  @Test
  void untilAMonthAfterTheLastPartTheNextIsListedAndNotOrdered() {
    Recommendation advice =
        after(1, LocalDate.of(2025, 12, 20)).holds("IVV", "96").holds("IJR", "4").advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(advice.later())
        .containsExactly(
            part(LocalDate.of(2026, 1, 20), "3"), part(LocalDate.of(2026, 2, 20), "3"));
    assertThat(said(advice)).contains("the next is due on 2026-01-20");
    assertThat(advice.review().next()).isEqualTo(LocalDate.of(2026, 1, 20));
  }

  @Test
  void aRotationDoesNotWaitForTheNextPart() {
    Recommendation advice =
        after(1, LocalDate.of(2025, 12, 20)).holds("IVV", "94").holds("IWM", "6").advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 6, SELL IWM 6");
    assertThat(advice.later())
        .containsExactly(
            part(LocalDate.of(2026, 1, 20), "2"), part(LocalDate.of(2026, 2, 20), "2"));
  }

  @Test
  void theLastDayOfAMonthIsFollowedByTheLastDayOfTheNext() {
    Recommendation advice =
        after(1, LocalDate.of(2025, 12, 31)).holds("IVV", "96").holds("IJR", "4").advice();

    assertThat(advice.later())
        .containsExactly(
            part(LocalDate.of(2026, 1, 31), "3"), part(LocalDate.of(2026, 2, 28), "3"));
  }

  @ParameterizedTest
  @CsvSource({"0, 7.5, false", "0, 7.49, true", "2, 7.5, true", "2, 9.9, true", "2, 12.5, false"})
  void onceAPartIsDoneTheBandIsNotTestedFromBelow(int done, String ijr, boolean traded) {
    Situations situation = done == 0 ? recession() : after(done);
    Recommendation advice =
        situation
            .holds("IVV", new BigDecimal(100).subtract(new BigDecimal(ijr)).toPlainString())
            .holds("IJR", ijr)
            .advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
  }

  /** A third of 1,000 is below 400, a half is not. */
  @Test
  void aPartTooSmallForAnOrderIsAddedToTheNextAndTheDayOfTheFirstOrderIsNamed() {
    Recommendation advice =
        recession()
            .account(account -> account.tradingAtLeast(Money.parse("USD 400")))
            .holds("IVV", "10000")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "5"), part(TWO_MONTHS, "5"));
    assertThat(said(advice)).contains("the first order is due on 2026-02-16");
  }

  /**
   * 640 of the S&P 600 are wanted: a third pays for one share and a half for two, and the core
   * share of 640 that pays for them would leave more in cash; the whole pays for five.
   */
  @Test
  void aPartThatCannotBePaidIsAddedToTheNextAndTheDayOfTheFirstOrderIsNamed() {
    Recommendation advice =
        recession()
            .account(account -> Account.of("a", account.type(), account.cash()))
            .holds("IVV", "10", "640")
            .quote("IJR", "127")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(advice.later()).containsExactly(part(TWO_MONTHS, "10"));
    assertThat(said(advice)).contains("the first order is due on 2026-03-16");
  }

  /** Not even the whole gap pays for a share of the core. */
  @Test
  void whereNoPartCanBePaidNoneIsListed() {
    Recommendation advice =
        recession()
            .account(account -> Account.of("a", account.type(), account.cash()))
            .holds("IVV", "2", "640")
            .quote("IJR", "127")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.later()).isEmpty();
    assertThat(advice.sleeve().target()).isEqualTo(Percent.ZERO);
    assertThat(ids(advice.undone())).contains("settle-core-kept", "settle-none");
  }

  @Test
  void salesAreNotInParts() {
    Recommendation advice = recession().holds("IVV", "75").holds("IJR", "25").advice();

    assertThat(trades(advice)).isEqualTo("BUY IVV 15, SELL IJR 15");
  }

  @Test
  void thePartsThatAreDoneMeanNothingOutsideARecession() {
    Recommendation advice =
        Situations.in(Stage.LATE)
            .client(RiskProfile.R4, LONG)
            .account(account -> account.afterParts(1, MONTH_AGO))
            .holds("IVV", "100")
            .advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 10, SELL IVV 10");
    assertThat(advice.later()).isEmpty();
  }

  private static LaterTrade part(LocalDate on, String size) {
    return new LaterTrade(on, "IJR", Percent.parse(size));
  }

  private static Situations after(int done) {
    return after(done, MONTH_AGO);
  }

  private static Situations after(int done, LocalDate last) {
    return recession().account(account -> account.afterParts(done, last));
  }

  private static Situations recession() {
    return Situations.in(Stage.RECESSION).client(RiskProfile.R4, LONG);
  }
}
