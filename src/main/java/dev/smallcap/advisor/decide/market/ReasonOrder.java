package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.ClockMove;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.DataGap;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCash;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.conclusion.ReadingUsable;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SizeHorizon;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.conclusion.StageFound;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which reasons are told: from the market to the money, whatever fired first.
 * Stateless and thread-safe.
 */
public final class ReasonOrder {
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

  private ReasonOrder() {}

  private static int step(Conclusion conclusion) {
    return STEPS.indexOf(conclusion.getClass());
  }
}
