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
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6 of "From targets to trades". */
class InstalmentsTest {
  private static final LocalDate MONTH_AGO = LocalDate.of(2025, 12, 16);

  /** On 16 February New York keeps Washington's Birthday; the month after counts from the 17th. */
  private static final LocalDate ONE_MONTH = LocalDate.of(2026, 2, 17);

  private static final LocalDate TWO_MONTHS = LocalDate.of(2026, 3, 17);

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
        Situations.on(LocalDate.of(2026, 7, 15), Stage.RECESSION)
            .client(RiskProfile.R4, LONG)
            .account(account -> account.afterParts(1, LocalDate.of(2026, 6, 30)))
            .holds("IVV", "96")
            .holds("IJR", "4")
            .advice();

    assertThat(advice.later())
        .containsExactly(
            part(LocalDate.of(2026, 7, 31), "3"), part(LocalDate.of(2026, 8, 31), "3"));
  }

  /**
   * Last part and next: 17 January is a Saturday and the 19th Martin Luther King's day; 31 January
   * is a Saturday; 3 April is Good Friday.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-01-16, 2025-12-17, 2026-01-20, 2026-02-20",
    "2026-01-16, 2025-12-31, 2026-02-02, 2026-03-02",
    "2026-03-16, 2026-03-03, 2026-04-06, 2026-05-06",
  })
  void aPartOnAClosedDayIsListedOnTheNextOpenOneAndTheMonthAfterCountsFromThere(
      LocalDate day, LocalDate last, LocalDate next, LocalDate after) {
    Recommendation advice =
        recession(day)
            .account(account -> account.afterParts(1, last))
            .holds("IVV", "96")
            .holds("IJR", "4")
            .advice();

    assertThat(advice.later()).containsExactly(part(next, "3"), part(after, "3"));
    assertThat(said(advice)).contains("the next is due on " + next);
    assertThat(advice.review().next()).isEqualTo(next);
  }

  @Test
  void aPlanThatIsCarriedOutOnItsDaysKeepsThem() {
    LocalDate day = LocalDate.of(2026, 1, 16);
    List<LocalDate> planned =
        recession(day).holds("IVV", "100").advice().later().stream().map(LaterTrade::on).toList();

    LocalDate last = day;
    for (int done = 1; done <= 2; done++) {
      LocalDate now = planned.get(done - 1);
      LocalDate before = last;
      int parts = done;
      Recommendation advice =
          recession(now)
              .account(account -> account.afterParts(parts, before))
              .holds("IVV", "96")
              .holds("IJR", "4")
              .advice();

      assertThat(advice.decision()).isEqualTo(Decision.BUILD);
      assertThat(advice.later().stream().map(LaterTrade::on))
          .containsExactlyElementsOf(planned.subList(done, planned.size()));
      last = now;
    }
  }

  /** The letter of rule 6: the day is named for whoever orders, the part is due all the same. */
  @Test
  void onAClosedDayAMonthAfterTheLastThePartIsDue() {
    Recommendation advice =
        recession(LocalDate.of(2026, 2, 15))
            .account(account -> account.afterParts(1, LocalDate.of(2026, 1, 15)))
            .holds("IVV", "96")
            .holds("IJR", "4")
            .advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 3, SELL IVV 3");
    // 15 March is a Sunday
    assertThat(advice.later()).containsExactly(part(LocalDate.of(2026, 3, 16), "3"));
  }

  /** Seollal closes Seoul on 16 to 18 February 2026. */
  @Test
  void aKoreanAccountBuysAmericanFundsOnTheDaysOfNewYork() {
    Recommendation advice =
        recession().account(AccountType.KR_OVERSEAS, "USD").holds("IVV", "100").advice();

    assertThat(advice.later()).containsExactly(part(ONE_MONTH, "3.33"), part(TWO_MONTHS, "3.34"));
  }

  /** No calendar knows 2028; 15 January is a Saturday, and the 17th Martin Luther King's day. */
  @Test
  void outsideTheYearsOfTheCalendarMondayToFridayCounts() {
    Recommendation advice = recession(LocalDate.of(2027, 12, 15)).holds("IVV", "100").advice();

    assertThat(advice.later())
        .containsExactly(
            part(LocalDate.of(2028, 1, 17), "3.33"), part(LocalDate.of(2028, 2, 17), "3.34"));
    assertThat(ids(advice.cautions())).contains("calendar-unknown");
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
    assertThat(said(advice)).contains("the first order is due on 2026-02-17");
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
    assertThat(said(advice)).contains("the first order is due on 2026-03-17");
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
    return recession(Situations.DAY);
  }

  private static Situations recession(LocalDate day) {
    return Situations.on(day, Stage.RECESSION).client(RiskProfile.R4, LONG);
  }
}
