package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleeveTableTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
  private static final Parameters PARAMETERS =
      Parameters.parse(RuleFiles.standard().text("parameters.csv"));

  private static SleeveTable with(String rows) {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge(SleeveTable.FILE, rows + "\n", String::concat);
    return SleeveTable.of(new RuleFiles(new TreeMap<>(texts)));
  }

  private static SleeveCell cell(
      SleeveTable table, LocalDate day, Stage stage, Horizon horizon, RiskProfile risk) {
    return table.cells(PARAMETERS.on(day), day).get(new MatrixCell(stage, horizon, risk));
  }

  @Test
  void theShippedTableHasARowForEachStageHorizonAndProfileFromR3() {
    SleeveTable shipped = SleeveTable.of(RuleFiles.standard());

    assertThat(shipped.on(FIRST)).hasSize(63);
    SleeveCell cell = cell(shipped, FIRST, Stage.ER1, Horizon.SHORT, RiskProfile.R4);
    assertThat(cell.stance()).isEqualTo(Stance.BUILD);
    assertThat(cell.size()).hasToString("15 %");
    assertThat(cell.russell()).hasToString("75 %");
    assertThat(cell.sp600()).hasToString("25 %");
    assertThat(cell.tilted()).isTrue();
    assertThat(cell.steadied()).isFalse();
  }

  @Test
  void whatTheOtherLegsLeaveIsTheRest() {
    SleeveCell cell =
        cell(SleeveTable.of(RuleFiles.standard()), FIRST, Stage.ER1, Horizon.LONG, RiskProfile.R3);

    assertThat(cell.sp600()).hasToString("70 %");
    assertThat(cell.sp400()).hasToString("30 %");
    assertThat(cell.steadied()).isTrue();
  }

  @Test
  void aLaterRowReplacesTheEarlierOneFromItsDayOn() {
    SleeveTable changed = with("ER1,SHORT,R5,2026-07-01,BUILD,18,80,20,0,house view");

    assertThat(cell(changed, CHANGE.minusDays(1), Stage.ER1, Horizon.SHORT, RiskProfile.R5).size())
        .hasToString("20 %");
    assertThat(cell(changed, CHANGE, Stage.ER1, Horizon.SHORT, RiskProfile.R5).size())
        .hasToString("18 %");
    assertThat(cell(changed, CHANGE, Stage.ER1, Horizon.MID, RiskProfile.R5).size())
        .hasToString("20 %");
    assertThat(changed.until(changed.rows().get(0))).isEqualTo(CHANGE);
    assertThat(changed.checked(PARAMETERS)).isSameAs(changed);
  }

  @Test
  void aCapThatFallsBelowANumberOfItsOwnIsRefusedFromItsDayOn() {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.computeIfPresent(
        SleeveTable.FILE,
        (file, text) ->
            text.replace("sleeve.cap", "20")
                .replace("sleeve.middle", "15")
                .replace("sleeve.floor", "10")
                .replace("tilt.mid-caps", "30"));
    SleeveTable table = SleeveTable.of(new RuleFiles(new TreeMap<>(texts)));
    Parameters lower =
        Parameters.parse(
            texts.get("parameters.csv") + "sleeve.cap,2026-08-01,18,percent of Q,house view\n");

    assertThat(table.checked(PARAMETERS)).isSameAs(table);
    assertThatThrownBy(() -> table.checked(lower))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(ER1 SHORT R5) has the size 20 from 2026-01-01, outside 10 to 18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ER1,SHORT,R5,2026-07-01,BUILD,25,100,0,0,x | (ER1 SHORT R5) has the size 25 from 2026-07-01, outside 10 to 20",
        "ER1,SHORT,R5,2026-07-01,HOLD,9,100,0,0,x | has the size 9",
        "ER1,SHORT,R5,2026-07-01,EXIT,10,100,0,0,x | leaves and has the size 10",
        "ER1,SHORT,R5,2026-07-01,BUILD,18,80,10,0,x | into 80 / 10 / 0, which is not 100",
        "ER1,SHORT,R5,2026-07-01,BUILD,18,80,rest,30,x | into 80 / -10 / 30",
        "ER1,SHORT,R5,2026-07-01,BUILD,house.size,100,0,0,x | (house.size) from 2026-07-01, which is no parameter"
      })
  void numbersThatCannotBeMeantAreRefusedWithTheCellAndTheDay(String row, String message) {
    assertThatThrownBy(() -> with(row).checked(PARAMETERS))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ER4,SHORT,R5,2026-07-01,BUILD,18,100,0,0,x | the stage (ER4) is not known",
        "ER1,WEEK,R5,2026-07-01,BUILD,18,100,0,0,x | the horizon (WEEK) is not known",
        "ER1,SHORT,R5,2026-07-01,KEEP,18,100,0,0,x | the stance (KEEP) is not known",
        "ER1,SHORT,R5,2026-07-01,BUILD,18,100,0,0, | the source () is empty",
        "ER1,SHORT,R5,2026-01-01,BUILD,18,100,0,0,x | the from (2026-01-01) does not follow 2026-01-01 of the cell ER1 SHORT R5"
      })
  void aRowThatCannotBeReadIsRefusedWithItsValueAndTheWords(String row, String message) {
    assertThatThrownBy(() -> with(row))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aRowCountsInTheFingerprint() {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge(SleeveTable.FILE, "ER1,SHORT,R5,2026-07-01,BUILD,18,100,0,0,x\n", String::concat);

    assertThat(new RuleFiles(new TreeMap<>(texts)).fingerprint())
        .isNotEqualTo(RuleFiles.standard().fingerprint());
  }
}
