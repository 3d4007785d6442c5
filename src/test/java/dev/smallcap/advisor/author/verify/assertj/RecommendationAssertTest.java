package dev.smallcap.advisor.author.verify.assertj;

import static dev.smallcap.advisor.author.verify.assertj.RecommendationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Stage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecommendationAssertTest {
  private final Recommendation advice = Situations.in(Stage.ER1).holds("VTI", "100").advice();

  @Test
  void aRecommendationIsCheckedAsItIsRead() {
    assertThat(advice).builds().hasSleeve("15 %").because("sleeve-recovery");
    assertThat(advice)
        .decides(Decision.BUILD)
        .trades("SELL VTI USD 15.00; BUY IWM USD 11.25; BUY IJR USD 3.75")
        .weighs("IWM 11.25 %; IJR 3.75 %; VTI 85 %")
        .cautions("guardrails-total")
        .isSilent("notes-clock")
        .isLike(advice);
  }

  @Test
  void eachCheckFailsWithWhatCameAndWhy() {
    fails(checked -> checked.holds(), "expected: HOLD", "came:     BUILD", "sleeve-recovery: ");
    fails(checked -> checked.hasSleeve("20 %"), "expected: 20 %", "came:     15 %");
    fails(checked -> checked.trades("none"), "came:     SELL VTI USD 15.00");
    fails(checked -> checked.weighs("VTI 100 %"), "came:     VTI 85 %; IWM 11.25 %");
    fails(checked -> checked.because("sleeve-late"), "expected: sleeve-late");
    fails(
        checked -> checked.cautions("notes-clock"), "came:     notes-unapproved, guardrails-total");
    fails(checked -> checked.isSilent("guardrails-total"), "nothing by guardrails-total");
    fails(
        checked -> checked.isLike(Situations.in(Stage.LATE).holds("VTI", "100").advice()),
        "in decision");
  }

  @Test
  void aRecommendationThatIsMissingFails() {
    assertThatThrownBy(() -> assertThat(null).builds())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }

  @Test
  void aCheckThatNamesNothingIsRefused() {
    assertThatThrownBy(() -> assertThat(advice).because())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("names nothing");
  }

  @Test
  void aDescriptionStandsBeforeTheFailure() {
    assertThatThrownBy(() -> assertThat(advice).as("the client of today").holds())
        .hasMessageStartingWith("[the client of today]");
  }

  private void fails(Consumer<RecommendationAssert> check, String... message) {
    assertThatThrownBy(() -> check.accept(assertThat(advice)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(message);
  }
}
