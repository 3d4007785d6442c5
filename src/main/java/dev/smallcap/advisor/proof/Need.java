package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.conclusion.ClockMove;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.NextReview;
import dev.smallcap.advisor.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.conclusion.PhaseLabel;
import dev.smallcap.advisor.conclusion.PriceFinding;
import dev.smallcap.advisor.conclusion.RateFinding;
import dev.smallcap.advisor.conclusion.StageFound;
import dev.smallcap.advisor.conclusion.Weighed;
import java.util.List;

/**
 * How many different conclusions of a kind Java needs in a step. The client's sizes and splits are
 * combined by {@link dev.smallcap.advisor.settle.Verdict} and looked at apart.
 *
 * @param scene the step
 * @param kind the kind of conclusion
 * @param least the least number
 * @param most the largest number
 */
record Need(String scene, Class<? extends Conclusion> kind, int least, int most) {
  private static final int ANY = Integer.MAX_VALUE;
  private static final int ALTERNATIVES = 3;

  static final List<Need> ALL =
      List.of(
          new Need("month", RateFinding.class, 1, 1),
          new Need("month", PriceFinding.class, 1, 1),
          new Need("month", PhaseLabel.class, 1, ANY),
          new Need("month with a missing figure", PhaseLabel.class, 1, ANY),
          new Need("words", PhaseLabel.class, 1, ANY),
          new Need("run of labels", PhaseConfirmed.class, 0, 1),
          new Need("run of labels", ClockMove.class, 0, 1),
          new Need("reading", StageFound.class, 1, 1),
          new Need("outcome", NextReview.class, 1, 1),
          new Need("outcome", Weighed.class, ALTERNATIVES, ALTERNATIVES));
}
