package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.author.verify.cases.CaseResult;
import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.terms.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a wrong case reads. */
class PolicyCasesTest {
  private static final CaseRunner RUNNER = CaseRunner.of(PolicyModels.of(Policy.standard()));

  @Test
  void aRuleThatStaysSilentIsToldWithTheConditionThatDidNotHoldTheValueAndTheRule() {
    CaseResult result = run("horizon", "case,horizon months,concludes", "Wrong,13,horizon-short");

    assertThat(result.passed()).isFalse();
    assertThat(String.join("\n", result.differences()))
        .contains("expected: horizon-short")
        .contains("client/horizon.drl:")
        .contains("(Up to a year is short)")
        .contains(
            "Client: horizonMonths <= $limit did not hold: horizonMonths was 13, needed <= 12");
    assertThatThrownBy(result::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cases/horizon.csv:2 Wrong");
  }

  @Test
  void aRuleThatFiresUnexpectedlyIsToldWithWhatItBound() {
    CaseResult result = run("horizon", "case,horizon months,concludes", "Wrong,12,");

    assertThat(String.join("\n", result.differences()))
        .contains("expected: horizon-short stays silent")
        .contains("came:     horizon-short SHORT")
        .contains("$months was 12");
  }

  @Test
  void adviceThatDiffersIsToldWithTheReasonsBehindIt() {
    CaseResult result = advice("phase,decision,sleeve,trades", "EXPANSION,HOLD,15 %,none");

    assertThat(result.differences()).hasSize(3);
    assertThat(result.differences().get(0))
        .contains("in decision", "expected: HOLD", "came:     BUILD")
        .contains("sleeve-expansion: an expansion and a medium horizon");
    assertThat(result.differences().get(1)).contains("in sleeve", "came:     10 %");
    assertThat(result.differences().get(2))
        .contains("came:     SELL IVV USD 10000.00; BUY IJR USD 10000.00");
  }

  @Test
  void aRuleOfTheClientThatIsNotSaidIsToldWithTheConditionThatDidNotHold() {
    CaseResult result = advice("phase,decision,says", "EXPANSION,BUILD,sleeve-late; tilt-after");

    assertThat(result.differences())
        .singleElement()
        .asString()
        .contains("expected: sleeve-late is said")
        .contains("client/sleeve.drl:")
        .contains("stage == Stage.LATE did not hold: stage was EXPANSION, needed == LATE");
  }

  @Test
  void aRuleOfTheClientThatIsSaidUnexpectedlyIsToldWithWhatItBound() {
    CaseResult result = advice("phase,decision,silent", "EXPANSION,BUILD,sleeve-expansion");

    assertThat(result.differences())
        .singleElement()
        .asString()
        .contains("expected: sleeve-expansion is not said")
        .contains("$size was 10 %");
  }

  @Test
  void aRefusalIsToldWithItsWords() {
    CaseResult result = advice("age,decision,naming", "131,REJECTED,horizon");

    assertThat(result.differences())
        .singleElement()
        .asString()
        .contains("in naming", "expected: horizon", "The age (131) is outside 0 to 130");
    assertThat(advice("age,decision,naming", "40,REJECTED,age").differences().get(0))
        .contains("expected: REJECTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rsik profile,decision,naming | R9,REJECTED,R9           | the column (rsik profile)",
        "age,decision,naming          | 131,REJECTED,            | the naming () is empty",
        "age,decision,naming,sleeve   | 131,REJECTED,age,15 %    | never comes beside REJECTED",
        "age,decision,naming          | 40,HOLD,age              | names the words of no refusal",
      })
  void aRefusalThatCouldPassForAnotherReasonIsNotRun(String columns, String cells, String message) {
    assertThatThrownBy(() -> advice(columns, cells))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aMonthOfWhichNothingIsExpectedIsNotRun() {
    assertThatThrownBy(
            () -> run("months", "case,figures,month,label,age", "Wrong,flat.csv,2025-01,,"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the label () is empty");
  }

  @Test
  void aMonthThatDiffersIsToldWithWhatItsFiguresShow() {
    String cells = "Wrong,flat.csv; GS10 from 2025-05 2.10,2025-08,EXPANSION,signals-cutting";
    CaseResult result = run("months", "case,figures,month,label,finds", cells);

    assertThat(String.join("\n", result.differences()))
        .contains("in label", "expected: EXPANSION", "came:     LATE")
        .contains("cycle-late-flat found LATE by {limit=0.5, slope=0.1}")
        .contains("RateFigures: change <= $limit did not hold: change was 0, needed <= -0.25");
  }

  @Test
  void theAnswersOfACaseAreWhatItsCellsWouldSay() {
    assertThat(
            advice(
                    "phase,decision,stage,sleeve,says,trades",
                    "LATE,HOLD,LATE,10.0 %,sleeve-late;sleeve-x,")
                .answers())
        .isEqualTo(
            java.util.Map.of(
                "decision", "BUILD", "stage", "LATE", "sleeve", "10.0 %", "says", "sleeve-late"));
  }

  @Test
  void textsOfTradesMayStandInAnyOrder() {
    assertThat(
            advice(
                    "phase,decision,trades",
                    "EXPANSION,BUILD,BUY IJR USD 10000.00;  SELL IVV USD 10000.00")
                .passed())
        .isTrue();
  }

  @Test
  void parametersOfACaseHoldForItAlone() {
    String columns = "parameters,phase,risk profile,decision,sleeve";

    assertThat(advice(columns, "sleeve.cap=18,EARLY_RECOVERY:3,R5,BUILD,18 %").differences())
        .isEmpty();
    assertThat(advice(columns, ",EARLY_RECOVERY:3,R5,BUILD,20 %").differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "weather         | sunny           | the column (weather) is not known",
        "holdings        | IVV             | the holdings (IVV) is no holding",
        "holdings        | IVV 1 at ZZZ 5  | is no holding",
        "rates           | USD/KRW         | is no rate",
        "phase           | BOOM            | the phase (BOOM) is no phase",
        "words           | GOOD            | are no signals",
        "cash            | 100             | the cash (100) is no money",
        "figures         | none.csv        | is no file of cases/figures/",
        "figures         | flat.csv; UNRATE 5 | is no change of figures",
        "figures         | flat.csv; WEATHER in 2025-01 5 | changes no series",
        "age             | old             | the age (old) is not",
        "account         | SHELL           | the account (SHELL) is not known",
        "fractional shares | maybe         | is not a boolean",
        "parts done      | 1.5             | the parts done (1.5) is no number",
      })
  void aCellThatCannotBeReadIsNamedWithItsLine(String column, String cell, String message) {
    assertThatThrownBy(() -> advice(column + ",decision", cell + ",HOLD"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cases/advice.csv, line ")
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as-of | 2026-01-16 | changes no label",
        "age-x | 1          | is not known",
        "month | 2030-01    | lies outside the figures",
      })
  void aMonthThatCannotBeReadIsNamedWithItsLine(String column, String cell, String message) {
    String columns = column.equals("month") ? "" : ",month";
    String cells = column.equals("month") ? "" : ",2025-01";

    assertThatThrownBy(
            () ->
                run(
                    "months",
                    "case,figures,label," + column + columns,
                    "Wrong,flat.csv,LATE," + cell + cells))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cases/months.csv, line ")
        .hasMessageContaining(message);
  }

  private static CaseResult advice(String columns, String cells) {
    return run("advice", "case," + columns, "Wrong," + cells);
  }

  private static CaseResult run(String topic, String columns, String cells) {
    CaseFile file = CaseFile.read("cases/" + topic + ".csv", columns + "\n" + cells + "\n");
    return RUNNER.run(file, file.cases().get(0));
  }
}
