package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4: contrary evidence stands beside every Russell leg, and only there. */
class EvidenceTest {
  @ParameterizedTest
  @EnumSource(Stage.class)
  void evidenceStandsBesideEveryRussellLegAndOnlyThere(Stage stage) {
    for (RiskProfile risk : RiskProfile.values()) {
      for (int months : new int[] {SHORT, MID, LONG}) {
        for (String held : new String[] {"0", "5", "12", "30"}) {
          Recommendation advice =
              Situations.in(stage)
                  .client(risk, months)
                  .holds("IVV", "70")
                  .holds("IWM", held)
                  .advice();
          boolean russell =
              advice.weights().stream()
                  .filter(weight -> weight.kind() == PositionKind.RUSSELL_2000)
                  .anyMatch(
                      weight ->
                          weight.target() == null
                              ? weight.now().isPositive()
                              : weight.target().isPositive());

          assertThat(ids(advice.evidence()).contains("evidence-trough"))
              .as("%s %s %s %s", stage, risk, months, held)
              .isEqualTo(russell);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.6 points",
        "3.5 months",
        "0.3 points",
        "5.2 points",
        "8.8 points",
        "12.0",
        "15.4, 3.5 and 9.0 months",
        "each of the 8 US recessions (NBER)",
        "after only 3 to 4",
        "IWM trailed IJR each time",
        "14 of the 25 calendar years 2001-2025",
        "n = 3, not a proof",
      })
  void everyClaimIsSetAgainstTheData(String figure) {
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "100").advice();

    assertThat(
            advice.evidence().stream()
                .map(reason -> reason.text().en())
                .collect(Collectors.joining("\n")))
        .contains(figure);
  }

  @Test
  void theHedgeIsSetAgainstTheDataWhereAHedgedFundIsTargeted() {
    Recommendation hedged =
        Situations.in(Stage.ER1)
            .account(AccountType.KR_ISA, "KRW")
            .holds("379800", "1000000")
            .advice();
    Recommendation plain = Situations.in(Stage.ER1).holds("IVV", "100").advice();

    assertThat(hedged.evidence())
        .anyMatch(reason -> reason.text().en().matches("(?s).*19.7 %.*17.2 %.*"));
    assertThat(ids(plain.evidence())).doesNotContain("evidence-hedge");
  }

  @Test
  void russellThatIsKeptInTheUnknownCarriesEvidenceToo() {
    assertThat(
            Situations.in(Stage.UNKNOWN).holds("IVV", "90").holds("IWM", "10").advice().evidence())
        .isNotEmpty();
  }
}
