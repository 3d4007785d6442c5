package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.explain.Attempt;
import dev.smallcap.advisor.explain.Explainer;
import dev.smallcap.advisor.explain.Explanation;
import dev.smallcap.advisor.explain.RuleAnswer;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of the explanation of every situation, tried on random ones. */
@Tag("slow")
class RandomExplanationsTest {
  private static final int MANY = 60;
  private static final int MOST_LINES = 24;
  private static final int LONGEST_LINE = 160;
  private static final Explainer EXPLAINER =
      Explainer.of(Situations.STANDARD, Holdings.of(List.of()), Situations.in(Stage.LATE).market());

  private static final List<Explanation> EXPLAINED =
      LongStream.range(0, MANY)
          .mapToObj(seed -> explained(RandomSituations.anywhere(seed)))
          .toList();

  /** From this day on all rules of the policy are in force. */
  private static final LocalDate LATEST = LocalDate.of(2026, 2, 7);

  private static Explanation explained(Situations situation) {
    MarketView market = situation.market();
    return EXPLAINER
        .with(Holdings.of(situation.holdings()).converting(situation.rates()), market)
        .explain(situation.advice());
  }

  @Test
  void aRuleFiredExactlyWhereAnAttemptHeld() {
    for (int seed = 0; seed < MANY; seed++) {
      Explanation explained = EXPLAINED.get(seed);
      boolean all = !explained.advice().asOf().isBefore(LATEST);
      firedWhereItHeld(
          seed, explained, all ? Set.of() : Set.of("evidence-start", "evidence-february"));
    }
  }

  @Test
  @Tag("long")
  void onTheLatestDayOfThePolicyEveryRuleIsInForceAndFiredExactlyWhereAnAttemptHeld() {
    Set<String> fired = new TreeSet<>();
    for (int seed = 0; seed < MANY; seed++) {
      Explanation explained = explained(RandomSituations.on(LATEST, seed));
      firedWhereItHeld(seed, explained, Set.of());
      explained.rules().stream()
          .filter(RuleAnswer::fired)
          .map(RuleAnswer::ruleId)
          .forEach(fired::add);
    }

    assertThat(fired).contains("evidence-start", "evidence-february");
  }

  private static void firedWhereItHeld(int seed, Explanation explained, Set<String> notYet) {
    assertThat(explained.rules())
        .filteredOn(rule -> !rule.inForce())
        .extracting(RuleAnswer::ruleId)
        .containsExactlyInAnyOrderElementsOf(notYet);
    for (RuleAnswer rule : explained.rules()) {
      if (notYet.contains(rule.ruleId())) {
        assertThat(rule.fired()).isFalse();
        assertThat(rule.reasons()).isEmpty();
        continue;
      }
      long held = rule.attempts().stream().filter(Attempt::held).count();
      assertThat(rule.fired()).as("seed %s, %s", seed, rule.ruleId()).isEqualTo(held > 0);
      assertThat(rule.reasons()).hasSize((int) held);
      assertThat(rule.nearest().held()).isEqualTo(rule.fired());
      assertThat(rule.nearest().against() == 0).isEqualTo(rule.fired());
    }
  }

  @Test
  void theShortTextsAreShortAndPromiseNothing() {
    for (int seed = 0; seed < MANY; seed++) {
      Explanation explained = EXPLAINED.get(seed);
      for (Lang lang : Lang.values()) {
        String text = explained.shortText(lang);
        assertThat(text)
            .as("seed %s", seed)
            .doesNotContain("확실", "보장", "반드시 오른다", "guaranteed", "risk-free", "will outperform");
        assertThat(text.lines())
            .as("seed %s", seed)
            .allMatch(line -> line.length() < LONGEST_LINE)
            .hasSizeBetween(4, MOST_LINES);
      }
    }
  }

  @Test
  void theAnswerAboutAFundAgreesWithTheTrades() {
    for (int seed = 0; seed < MANY; seed++) {
      Explanation explained = EXPLAINED.get(seed);
      explained
          .advice()
          .trades()
          .forEach(
              trade -> {
                boolean bought = trade.side() == TradeSide.BUY;
                boolean kept =
                    explained.advice().weights().stream()
                        .anyMatch(
                            weight ->
                                weight.id().equals(trade.fund())
                                    && weight.target() != null
                                    && weight.target().isPositive());
                if (explained.funds().containsKey(trade.fund())) {
                  assertThat(explained.whyNotFund(trade.fund()).given()).isEqualTo(bought || kept);
                }
              });
    }
  }
}
