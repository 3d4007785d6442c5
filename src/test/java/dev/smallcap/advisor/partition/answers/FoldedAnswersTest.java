package dev.smallcap.advisor.partition.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class FoldedAnswersTest {
  private static final PolicyModel POLICY = PolicyModels.of(Situations.STANDARD);
  private static final AnswerQuestions ALL = AnswerQuestions.of(POLICY, POLICY.latestDay());

  /** R4 and R3 of two countries in three kinds of account, with good data and no near need. */
  private static final AnswerQuestions FEWER =
      ALL.only(AnswerInput.DATA, "FRESH")
          .only(AnswerInput.MARGIN, "NO")
          .only(AnswerInput.NEED, "LATER")
          .only(AnswerInput.RISK, "R3", "R4")
          .only(AnswerInput.RESIDENCY, "KR", "US")
          .only(AnswerInput.ACCOUNT, "KR_OVERSEAS", "KR_ISA", "US_BROKERAGE");

  @Test
  void thereAreAsManySituationsAsTheChoicesMake() {
    assertThat(ALL.count()).isEqualTo(7 * 3 * 5 * 4 * 2 * 7 * 2 * 2 * 4 * 2 * 2 * 5);
  }

  /** The numbers of parameters.csv: 10 and 20 % of Q, 20 % around a target, 65 years, and so on. */
  @Test
  void theChoicesAreDividedByTheNumbersOfThePolicy() {
    assertThat(ALL.choices(AnswerInput.HELD))
        .extracting(AnswerChoice::numbers)
        .containsExactly(List.of(), List.of("12"), List.of("12"), List.of("30"));
    assertThat(ALL.choices(AnswerInput.HORIZON))
        .extracting(AnswerChoice::numbers)
        .containsExactly(List.of("12"), List.of("13", "60"), List.of("60"));
    assertThat(ALL.choices(AnswerInput.DATA))
        .extracting(AnswerChoice::numbers)
        .containsExactly(
            List.of(), List.of("6", "10"), List.of("10"), List.of("366", "730"), List.of("730"));
  }

  @Test
  void unfoldedEveryAnswerIsTheOneOfTheEngine() {
    FoldedAnswers folded = FoldedAnswers.of(POLICY, FEWER, done -> {});

    assertThat(
            IntStream.range(0, FEWER.count())
                .parallel()
                .filter(number -> !same(folded, number))
                .boxed()
                .toList())
        .isEmpty();
  }

  /** DOMAIN 6, the worked case in stage ER1: R4 for twelve months, a Korean overseas account. */
  @Test
  void theArticlesOwnCaseIsAmongThem() {
    AnswerQuestions one =
        FEWER
            .only(AnswerInput.RISK, "R4")
            .only(AnswerInput.RESIDENCY, "KR")
            .only(AnswerInput.ACCOUNT, "KR_OVERSEAS");
    FoldedAnswers folded = FoldedAnswers.of(POLICY, one, done -> {});
    int[] places = one.places(Map.of());

    assertThat(folded.output(AnswerOutput.DECISION).at(places)).containsExactly("BUILD");
    assertThat(folded.output(AnswerOutput.SIZE).at(places)).containsExactly("BUILD", "15");
    assertThat(folded.output(AnswerOutput.SPLIT).at(places)).containsExactly("75", "25", "0");
    assertThat(folded.output(AnswerOutput.SLEEVE).at(places))
        .containsExactly("0", "15", "15", "12", "18");
    assertThat(folded.output(AnswerOutput.WEIGHTS).at(places))
        .containsExactly(
            "SPY", "100", "85", "85", "IWM", "0", "11.25", "11.25", "IJR", "0", "3.75", "3.75");
    assertThat(folded.told(RuleRole.REASON, "sleeve-recovery").at(places)).isTrue();
    assertThat(folded.told(RuleRole.REASON, "sleeve-late").at(places)).isFalse();
  }

  @Test
  void theSamePolicyFoldsTheSameWhateverThreadWasFirst() {
    AnswerQuestions few =
        FEWER.only(AnswerInput.ACCOUNT, "KR_ISA").only(AnswerInput.RESIDENCY, "KR");
    DecisionDiagram<SituationAnswer> one = FoldedAnswers.of(POLICY, few, done -> {}).whole();
    DecisionDiagram<SituationAnswer> two = FoldedAnswers.of(POLICY, few, done -> {}).whole();

    assertThat(two.values()).isEqualTo(one.values());
    assertThat(two.nodes()).usingRecursiveComparison().isEqualTo(one.nodes());
  }

  private static boolean same(FoldedAnswers folded, int number) {
    AnswerQuestions asked = folded.questions();
    return folded
        .whole()
        .at(asked.places(number))
        .equals(SituationAnswer.of(POLICY.recommend(asked.situation(asked.places(number)))));
  }
}
