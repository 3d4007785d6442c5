package dev.smallcap.advisor.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rule 6 of "From targets to trades". */
class PartsTest {
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
    return recession().account(account -> account.afterParts(done, MONTH_AGO));
  }

  private static Situations recession() {
    return Situations.in(Stage.RECESSION).client(RiskProfile.R4, LONG);
  }
}
