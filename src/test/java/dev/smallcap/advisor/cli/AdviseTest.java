package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviseTest {
  private static Recommendation advice(String folder, String declared) {
    Ran ran = Ran.example(folder, Ran.declared(declared, "--format", "json"));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return AdviceJson.read(ran.out());
  }

  @Test
  @Tag("slow")
  void theArticleBuilds15PercentByWhatIsDeclared() {
    Recommendation advice = advice("article", "EARLY_RECOVERY");
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().target()).isEqualTo(Percent.of(15));
    assertThat(advice.trades().stream().map(AdviseTest::shown))
        .containsExactly("SELL IVV USD 15000.00", "BUY IWM USD 11250.00", "BUY IJR USD 3750.00");
    assertThat(advice.weights().stream().map(w -> w.id() + " " + w.target()))
        .containsExactlyInAnyOrder("IVV 85 %", "IWM 11.25 %", "IJR 3.75 %", "CASH 0 %");
    assertThat(advice.review().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 26));
  }

  @Test
  void theArticleBuilds10PercentByTheRulesOwnReading() {
    var own = advice("article", "EARLY_RECOVERY").ownReading();
    assertThat(own).isNotNull();
    assertThat(own.phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(own.stage()).isEqualTo(Stage.ER3);
    assertThat(own.recoveryAge()).isEqualTo(14);
    assertThat(own.monthAssessed()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(own.weights().stream().map(w -> w.id() + " " + w.target()))
        .containsExactlyInAnyOrder("IVV 90 %", "IJR 10 %", "CASH 0 %");
  }

  private static String shown(Trade trade) {
    return trade.side() + " " + trade.fund() + " " + trade.amount();
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "article, EARLY_RECOVERY, BUILD, 15, 3",
    "isa, EARLY_RECOVERY:8, BUILD, 5, 2",
    "over-cap, EXPANSION, REDUCE, 10, 3",
    "not-suitable, EARLY_RECOVERY, NOT_SUITABLE,   , 0"
  })
  void eachExampleEndsInItsDecision(
      String folder, String declared, Decision decision, Long target, int trades) {
    Recommendation advice = advice(folder, declared);
    assertThat(advice.decision()).isEqualTo(decision);
    assertThat(advice.sleeve().target()).isEqualTo(target == null ? null : Percent.of(target));
    assertThat(advice.trades()).hasSize(trades);
  }

  @Test
  @Tag("slow")
  void theTextIsEnglishUnlessKoreanIsAskedFor() {
    assertThat(Ran.example("article", "--audit").out())
        .contains("Decision: BUILD")
        .doesNotContain("결정");
    assertThat(Ran.example("article", "--audit", "--lang", "ko").out()).contains("결정: BUILD");
  }

  @Test
  @Tag("slow")
  void aDeclarationNamesItsAuthorItsReasonAndItsDay() {
    String text =
        Ran.example(
                "article",
                Ran.declared(
                    "EARLY_RECOVERY",
                    "--declared-on",
                    "2026-01-05",
                    "--began",
                    "2025-12-05",
                    "--audit"))
            .out();
    assertThat(text).contains("the committee", "house view", "2026-01-05", "2026-12-05");
  }

  @Test
  @Tag("slow")
  void aPhaseThatIsDeclaredOnTheCommandLineIsSaidToBeApprovedByNobody() {
    assertThat(Ran.example("article", Ran.declared("EARLY_RECOVERY:3", "--audit")).out())
        .contains("given by the committee", "nobody approved it [notes-unapproved", "2026-11-26");
    assertThat(Ran.example("article", "--audit").out()).doesNotContain("notes-unapproved");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(Ran.example("isa", "--format", "json"))
        .isEqualTo(Ran.example("isa", "--format", "json"));
  }
}
