package dev.smallcap.advisor.market;

import dev.smallcap.advisor.conclusion.ActivityFinding;
import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.ClockMove;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.DataGap;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.conclusion.PercentagesOnly;
import dev.smallcap.advisor.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.conclusion.PhaseLabel;
import dev.smallcap.advisor.conclusion.PriceFinding;
import dev.smallcap.advisor.conclusion.ProceedsToCash;
import dev.smallcap.advisor.conclusion.RateFinding;
import dev.smallcap.advisor.conclusion.ReadingUsable;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.SizeHorizon;
import dev.smallcap.advisor.conclusion.SleeveLimit;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.SlumpFinding;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.conclusion.StageFound;
import dev.smallcap.advisor.engine.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which reasons are told: from the market to the money, whatever fired first.
 * Stateless and thread-safe.
 */
public final class Flow {
  private static final List<Class<? extends Conclusion>> STEPS =
      List.of(
          RateFinding.class,
          PriceFinding.class,
          ActivityFinding.class,
          SlumpFinding.class,
          PhaseLabel.class,
          DataGap.class,
          ClockMove.class,
          PhaseConfirmed.class,
          ReadingUsable.class,
          StageFound.class,
          Refusal.class,
          HorizonFound.class,
          SizeHorizon.class,
          SleeveSize.class,
          SleeveLimit.class,
          Split.class,
          ProceedsToCash.class,
          PercentagesOnly.class,
          Caution.class);

  /** Compares findings by their step, then by the id of their rule. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding finding) -> step(finding.conclusion()))
          .thenComparing(finding -> finding.rule().id());

  private Flow() {}

  private static int step(Conclusion conclusion) {
    return STEPS.indexOf(conclusion.getClass());
  }
}
