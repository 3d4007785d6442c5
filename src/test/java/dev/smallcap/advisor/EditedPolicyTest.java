package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A firm's own copy of the policy: from 2026-01-10 on R3 may hold grade 3 and milder, and at most
 * half of the sleeve may be Russell.
 */
class EditedPolicyTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 9);
  @TempDir static Path folder;
  private static Policy firm;

  @BeforeAll
  static void editTheRules() {
    firm =
        EditedRules.in(folder)
            .edit(
                "parameters.csv",
                text ->
                    text
                        + """
                        grade.r3,2026-01-10,3,grade,assumption: this firm bars grade 2 for R3
                        tilt.russell.cap,2026-01-10,50,percent of the sleeve,assumption: a stricter house view
                        """)
            .edit("holidays.csv", text -> text + "NYSE,2026-01-12,A closed day more,its notice\n")
            .policy();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void aFirmThatBarsTheGradeFindsR3NotSuitable(Stage stage) {
    Recommendation advice = in(stage).client(RiskProfile.R3, MID).holds("IVV", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(advice.trades()).isEmpty();
  }

  @Test
  void aFirmAppendsAClosedDayOfAnExchange() {
    LocalDate friday = LocalDate.of(2026, 1, 9);
    LocalDate tuesday = LocalDate.of(2026, 1, 13);

    assertThat(
            PolicyModels.of(firm).funds().calendars().of(Listing.US).businessDays(friday, tuesday))
        .isEqualTo(1);
    assertThat(
            PolicyModels.of(Situations.STANDARD)
                .funds()
                .calendars()
                .of(Listing.US)
                .businessDays(friday, tuesday))
        .isEqualTo(2);
  }

  @Test
  void theOtherProfilesKeepTheirGrades() {
    assertThat(in(Stage.LATE).client(RiskProfile.R4, MID).holds("IVV", "100").advice().decision())
        .isEqualTo(Decision.BUILD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ER1 | R5 | 12 | IJR 10, IVV 80, IWM 10",
        "ER1 | R4 | 12 | IJR 7.5, IVV 85, IWM 7.5",
        "ER1 | R5 | 36 | IJR 10, IVV 80, IWM 10",
        "ER1 | R4 | 36 | IJR 11.25, IVV 85, IWM 3.75",
      })
  void aCapOnTheRussellLegFreesTheRestForTheSp600(
      Stage stage, RiskProfile risk, int months, String targets) {
    assertThat(targets(in(stage).client(risk, months).holds("IVV", "100").advice()))
        .isEqualTo(targets);
  }

  @Test
  void theAsOfDateSelectsTheParametersThatWereInForce() {
    Situations before = Situations.on(BEFORE, Stage.UNKNOWN).by(firm, Stage.ER1);

    assertThat(targets(before.client(RiskProfile.R5, SHORT).holds("IVV", "100").advice()))
        .isEqualTo("IVV 80, IWM 20");
    assertThat(before.client(RiskProfile.R3, LONG).holds("IVV", "100").advice().decision())
        .isEqualTo(Decision.BUILD);
  }

  @Test
  void anEditedPolicyHasItsOwnFingerprintAndTheShippedOneItsOwn() {
    assertThat(firm.fingerprint()).isNotEqualTo(Situations.STANDARD.fingerprint());
    assertThat(PolicyModels.of(firm).days())
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 10),
            LocalDate.of(2026, 1, 27),
            LocalDate.of(2026, 2, 7));
    assertThat(PolicyModels.of(firm).latestDay()).isEqualTo(LocalDate.of(2026, 2, 7));
  }

  private static Situations in(Stage stage) {
    return Situations.in(stage).by(firm, stage);
  }
}
