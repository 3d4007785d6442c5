package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EvidenceDue;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Section 4: contrary evidence stands beside every Russell leg and every size of stage ER2, and
 * only there.
 */
class EvidenceTest {
  private static final List<String> BESIDE_RUSSELL =
      List.of(
          "evidence-2009",
          "evidence-2010",
          "evidence-2020",
          "evidence-early",
          "evidence-second",
          "evidence-stages",
          "evidence-trough",
          "evidence-year",
          "evidence-years");

  @ParameterizedTest
  @Tag("long")
  @EnumSource(Stage.class)
  void evidenceStandsBesideEveryRussellLegAndSizeOfTheSecondStageAndOnlyThere(Stage stage) {
    for (RiskProfile risk : RiskProfile.values()) {
      for (int months : new int[] {SHORT, MID, LONG}) {
        for (String held : new String[] {"0", "5", "12", "30"}) {
          Recommendation advice =
              Situations.in(stage)
                  .client(risk, months)
                  .holds("IVV", "70")
                  .holds("IWM", held)
                  .advice();

          assertThat(ids(advice.evidence()))
              .as("%s %s %s %s", stage, risk, months, held)
              .containsExactlyInAnyOrderElementsOf(EvidenceDue.of(advice, Situations.DAY));
        }
      }
    }
  }

  /** A line speaks only on days after its own data end: 26 January and 6 February 2026. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-16 |",
        "2026-01-26 |",
        "2026-01-27 | evidence-start",
        "2026-02-06 | evidence-start",
        "2026-02-07 | evidence-start evidence-february"
      })
  void theStartOf2026SpeaksFromTheDayAfterItsDataEnd(LocalDate day, String more) {
    List<String> due = new ArrayList<>(BESIDE_RUSSELL);
    if (more != null) {
      due.addAll(List.of(more.split(" ")));
    }

    assertThat(ids(builtOn(day).evidence())).containsExactlyInAnyOrderElementsOf(due);
  }

  @Test
  void aSizeOfTheSecondStageWithoutRussellSaysThatItHadNoSupport() {
    Recommendation advice =
        Situations.in(Stage.ER2).client(RiskProfile.R4, LONG).holds("IVV", "100").advice();

    assertThat(ids(advice.evidence()))
        .containsExactlyInAnyOrder("evidence-second", "evidence-stages");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-27 | 15-26 January 2026",
        "2026-01-27 | 7 % against 1 % and 1 %",
        "2026-01-27 | 0.5-1.3 points",
        "2026-02-07 | 6 February 2026",
        "2026-01-16 | 2.6 points",
        "2026-01-16 | 3.5 months",
        "2026-01-16 | 0.3 points",
        "2026-01-16 | 5.2 points",
        "2026-01-16 | 8.8 points",
        "2026-01-16 | 12.0",
        "2026-01-16 | 15.4, 3.5 and 9.0 months",
        "2026-01-16 | each of the 8 US recessions (NBER)",
        "2026-01-16 | after only 3 to 4",
        "2026-01-16 | IWM trailed IJR each time",
        "2026-01-16 | November 2001, 1.9 from June 2009 and 2.1 from April 2020",
        "2026-01-16 | 14 of the 25 calendar years 2001-2025",
        "2026-01-16 | by 4.2, 1.1 and 3.9 points in 2002-04, 2009-10 and 2020-21",
        "2026-01-16 | 2.8, 0.5 and 5.7",
        "2026-01-16 | -4.6, +0.8 and -3.2 points",
        "2026-01-16 | -1.1, -2.3 and -5.5",
        "2026-01-16 | n = 3, not a proof",
      })
  void everyClaimIsSetAgainstTheData(LocalDate day, String figure) {
    assertThat(
            builtOn(day).evidence().stream()
                .map(reason -> reason.text().en())
                .collect(Collectors.joining("\n")))
        .contains(figure);
  }

  private static Recommendation builtOn(LocalDate day) {
    return Situations.on(day, Stage.ER1).holds("IVV", "100").advice();
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
            ids(
                Situations.in(Stage.UNKNOWN)
                    .holds("IVV", "90")
                    .holds("IWM", "10")
                    .advice()
                    .evidence()))
        .containsExactlyInAnyOrderElementsOf(BESIDE_RUSSELL);
  }
}
