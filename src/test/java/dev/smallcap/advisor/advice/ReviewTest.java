package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the advice is looked at again, and when the tilt expires. */
class ReviewTest {
  @ParameterizedTest
  @CsvSource({
    "ER1, 12, 0, 1, 2026-02-17",
    "ER1, 120, 0, 3, 2026-04-16",
    "UNKNOWN, 12, 5, 1, 2026-02-17",
    "UNKNOWN, 12, 0, 3, 2026-04-16",
    "LATE, 12, 5, 3, 2026-04-16",
    "EXPANSION, 36, 0, 3, 2026-04-16",
  })
  void reviewIsMonthlyWhileAnyRussellIsHeldOtherwiseQuarterly(
      Stage stage, int months, String iwm, int every, LocalDate next) {
    Recommendation advice =
        Situations.in(stage)
            .client(RiskProfile.R4, months)
            .holds("IVV", "95")
            .holds("IWM", iwm)
            .advice();

    assertThat(advice.review().months()).isEqualTo(every);
    assertThat(advice.review().next()).isEqualTo(next);
  }

  /** A month on while a Russell fund is held, else three. */
  @ParameterizedTest
  @CsvSource({
    // Washington's Birthday; Seollal until the 18th; a Monday in Europe
    "2026-01-16, US_BROKERAGE, ER1, 2026-02-17",
    "2026-01-16, KR_OVERSEAS, ER1, 2026-02-19",
    "2026-01-16, EU_BROKERAGE, UNKNOWN, 2026-02-16",
    // a Sunday
    "2026-01-26, KR_OVERSEAS, ER3, 2026-04-27",
    // Labor Day, then Constitution Day, each before a weekend
    "2026-04-01, KR_OVERSEAS, ER1, 2026-05-04",
    "2026-04-17, KR_OVERSEAS, ER3, 2026-07-20",
  })
  void theNextReviewIsOnABusinessDayOfTheAccountsCountry(
      LocalDate day, AccountType account, Stage stage, LocalDate next) {
    Recommendation advice =
        Situations.on(day, stage)
            .account(account, "USD")
            .holds("IVV", "95")
            .holds("IWM", "5")
            .advice();

    assertThat(advice.review().next()).isEqualTo(next);
  }

  /** The part on 17 February stands before the review on a business day of Seoul, the 19th. */
  @Test
  void theNextReviewIsNeverLaterThanTheNextPart() {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, Situations.LONG)
            .account(AccountType.KR_OVERSEAS, "USD")
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().next()).isEqualTo(LocalDate.of(2026, 2, 17));
    assertThat(advice.review().validUntil()).isEqualTo(LocalDate.of(2026, 2, 17));
  }

  /**
   * A house view of 16 January is used until 20 February, one of 13 December until 17 January; a
   * Saturday, so that Friday is the last day to order.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-01-16, 12, 2026-02-17, 2026-02-17, 2026-01-26",
    "2026-01-16, 120, 2026-04-16, 2026-02-20, 2026-01-26",
    "2025-12-13, 120, 2026-04-16, 2026-01-17, 2026-01-16",
  })
  void adviceHoldsUntilTheNextReviewOrTheEndOfTheHouseViewWhicheverComesFirst(
      LocalDate declared, int months, LocalDate next, LocalDate until, LocalDate by) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, months)
            .in(market(declaration(CyclePhase.EARLY_RECOVERY, declared), DAY))
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().next()).isEqualTo(next);
    assertThat(advice.review().validUntil()).isEqualTo(until);
    assertThat(advice.review().ordersBy()).isEqualTo(by);
  }

  /** From Friday 13 February: New York rests on the 16th, Seoul until the 18th. */
  @ParameterizedTest
  @CsvSource({"US_BROKERAGE, 2026-02-23", "KR_OVERSEAS, 2026-02-25", "EU_BROKERAGE,"})
  void ordersAreMadeWithinFiveBusinessDaysOfTheAccountsCountry(AccountType account, LocalDate by) {
    Recommendation advice =
        Situations.on(LocalDate.of(2026, 2, 13), Stage.ER1)
            .account(account, "USD")
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().ordersBy()).isEqualTo(by);
  }

  /** A house view that ends on Sunday leaves no business day to one who asks on Saturday. */
  @Test
  void whereNoBusinessDayIsLeftOrdersAreDueOnTheLastDayOfTheAdvice() {
    LocalDate saturday = LocalDate.of(2026, 2, 21);
    Recommendation advice =
        Situations.on(saturday, Stage.ER1)
            .in(market(declaration(CyclePhase.EARLY_RECOVERY, LocalDate.of(2026, 1, 18)), saturday))
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().validUntil()).isEqualTo(LocalDate.of(2026, 2, 22));
    assertThat(advice.review().ordersBy()).isEqualTo(LocalDate.of(2026, 2, 22));
  }

  @Test
  void aRussellFundIsSoldWholeWhateverTheSmallestTradeAndNoLongerReviewedMonthly() {
    Recommendation advice =
        Situations.in(Stage.LATE)
            .account(account -> account.tradingAtLeast(Money.of(CurrencyUnit.USD, 10)))
            .holds("IVV", "95")
            .holds("IWM", "5")
            .advice();

    assertThat(advice.trades()).extracting(Trade::fund).contains("IWM");
    assertThat(advice.review().months()).isEqualTo(3);
  }

  @Test
  void theTiltOfADeclaredRecoveryExpiresTwelveMonthsAfterItsBeginning() {
    assertThat(expiry(recovery().begunOn(LocalDate.of(2025, 11, 30)), DAY))
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(expiry(recovery(), DAY)).isEqualTo(LocalDate.of(2027, 1, 16));
  }

  @ParameterizedTest
  @CsvSource({"1, 2027-01-16", "3, 2026-11-16", "12, 2026-02-16", "13, 2026-01-16"})
  void anAgeOnTheDayOfDeclarationGivesTheBeginning(int age, LocalDate expiry) {
    assertThat(expiry(recovery().aged(age), DAY)).isEqualTo(expiry);
  }

  @Test
  void anAgeAndABeginningThatDifferAreRejected() {
    Declaration aged = recovery().aged(3);

    assertThat(aged.begunOn(LocalDate.of(2025, 11, 16)).clockStart())
        .isEqualTo(LocalDate.of(2025, 11, 16));
    assertThatThrownBy(() -> aged.begunOn(LocalDate.of(2025, 10, 16)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2025-10-16");
  }

  @Test
  void renewingADeclarationNeverRestartsTheClock() {
    LocalDate later = LocalDate.of(2026, 7, 16);
    Declaration renewed = declaration(CyclePhase.EARLY_RECOVERY, later).begunOn(DAY);
    MarketView market = market(renewed, later);

    assertThat(market.acting().age()).isEqualTo(7);
    assertThat(market.acting().stage()).isEqualTo(Stage.ER2);
    assertThat(market.acting().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
  }

  /** A Tuesday; and a Saturday before Martin Luther King's day. */
  @ParameterizedTest
  @CsvSource({"2025-01-20, 2026-01-20", "2025-01-17, 2026-01-20"})
  void aTiltThatExpiresBeforeTheNextReviewBringsTheReviewForward(LocalDate begun, LocalDate next) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, SHORT)
            .in(market(recovery().begunOn(begun), DAY))
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().next()).isEqualTo(next);
    assertThat(advice.review().tiltExpiry()).isEqualTo(begun.plusYears(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-15, 6, ER1",
    "2026-07-16, 7, ER2",
    "2027-01-15, 12, ER2",
    "2027-01-16, 13, ER3",
  })
  void theStagesAreMonthsOneToSixSevenToTwelveAndThirteenOn(LocalDate day, int age, Stage stage) {
    MarketView market = market(declaration(CyclePhase.EARLY_RECOVERY, day).begunOn(DAY), day);

    assertThat(market.acting().age()).isEqualTo(age);
    assertThat(market.acting().stage()).isEqualTo(stage);
  }

  private static Declaration recovery() {
    return declaration(CyclePhase.EARLY_RECOVERY, DAY);
  }

  private static MarketView market(Declaration declaration, LocalDate day) {
    return Situations.STANDARD.assess(MarketData.none(), day).declared(declaration);
  }

  private static LocalDate expiry(Declaration declaration, LocalDate day) {
    return Situations.in(Stage.UNKNOWN)
        .in(market(declaration, day))
        .holds("IVV", "100")
        .advice()
        .review()
        .tiltExpiry();
  }
}
