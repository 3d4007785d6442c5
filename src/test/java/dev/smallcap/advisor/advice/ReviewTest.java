package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
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
    "ER1, 12, 0, 1, 2026-02-16",
    "ER1, 120, 0, 3, 2026-04-16",
    "UNKNOWN, 12, 5, 1, 2026-02-16",
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

  @Test
  void aTiltThatExpiresBeforeTheNextReviewBringsTheReviewForward() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, SHORT)
            .in(market(recovery().begunOn(LocalDate.of(2025, 1, 20)), DAY))
            .holds("IVV", "100")
            .advice();

    assertThat(advice.review().next()).isEqualTo(LocalDate.of(2026, 1, 20));
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
