package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.review.Review;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Holdings;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rules that judge in strands and remember, against the same rules that judge as one and do not.
 */
class StrandParityTest {
  private static final int MANY = 1_000;
  private static final Policy WHOLE =
      Situations.STANDARD.run(
          RuleEngine.of(
              RuleCompiler.compile(
                  Review.of(RuleFiles.standard(), RuleFiles.standard()).canonical())));

  private static List<Judgement> judged(Policy policy, Situations asked) {
    return policy.judgements(
        asked.client(),
        asked.account(),
        Holdings.of(asked.holdings()).converting(asked.rates()),
        asked.market());
  }

  @Test
  void bothFindTheSameByTheSameEvidence() {
    for (long seed = 0; seed < MANY; seed++) {
      Situations asked = RandomSituations.anywhere(seed);

      assertThat(judged(asked.policy(), asked)).as("seed " + seed).isEqualTo(judged(WHOLE, asked));
    }
  }
}
