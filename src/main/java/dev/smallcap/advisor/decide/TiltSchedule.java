package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way out of a Russell tilt: the rules are asked what they are asked today, of the later stages
 * of the same recovery. Stateless.
 */
final class TiltSchedule {
  private static final int DECIMALS = 8;

  private TiltSchedule() {}

  /**
   * The steps, in order of days; none where nothing of the Russell 2000 is targeted, or no tilt
   * runs.
   */
  static List<TiltStep> of(
      ClientAssessment assessment, JudgedMarket market, ClientAssessment.Judged today) {
    LocalDate expiry = market.acting().tiltExpiry();
    Percent russell = today.settlement().targeted(PositionKind.RUSSELL_2000);
    Percent size = today.settlement().sleeveTarget();
    if (size == null || expiry == null || !russell.isPositive() || !expiry.isAfter(market.asOf())) {
      return List.of();
    }
    List<TiltStep> steps = new ArrayList<>(List.of(new TiltStep(market.asOf(), russell, size)));
    int second = assessment.onDay().values.integer("cycle.stage.first") + 1;
    LocalDate turn = market.acting().stage() == Stage.ER1 ? market.recoveryReaches(second) : null;
    if (turn != null && turn.isAfter(market.asOf()) && turn.isBefore(expiry)) {
      steps.add(step(assessment, turn, new Market(Stage.ER2, CyclePhase.EARLY_RECOVERY, second)));
    }
    int third = assessment.onDay().values.integer("cycle.premium") + 1;
    steps.add(
        step(assessment, expiry, new Market(Stage.ER3, CyclePhase.EARLY_RECOVERY, third, true)));
    return List.copyOf(steps);
  }

  /**
   * What is built is told as it is aimed at, whatever the band leaves of today's holdings; what is
   * held or left, as it comes out.
   */
  private static TiltStep step(ClientAssessment assessment, LocalDate on, Market market) {
    ClientAssessment.Judged judged = assessment.judge(market);
    Settlement settled = judged.settlement();
    Split split = judged.verdict().split();
    Percent aim = settled.aim();
    boolean built = judged.verdict().size().stance() == Stance.BUILD && split != null;
    return built && split != null && aim != null
        ? new TiltStep(on, part(split.russell(), judged.verdict().size().size()).min(aim), aim)
        : new TiltStep(
            on,
            settled.targeted(PositionKind.RUSSELL_2000),
            Objects.requireNonNullElse(settled.sleeveTarget(), Percent.ZERO));
  }

  private static Percent part(Percent share, Percent size) {
    BigDecimal part = share.times(size.value());
    return Percent.of(part.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
