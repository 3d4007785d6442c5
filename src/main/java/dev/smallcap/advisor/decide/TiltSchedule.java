package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
   *
   * @param stageFirst the months of the first stage
   * @param premium the months of the tilt
   * @param today what today's market comes to
   * @param later what another market comes to for the same client
   * @param funds the list of funds, with the calendars that they are dealt in by
   */
  static List<TiltStep> of(
      JudgedMarket market,
      int stageFirst,
      int premium,
      Settlement today,
      Function<Market, Settled> later,
      FundList funds) {
    LocalDate expiry = market.acting().tiltExpiry();
    Percent russell = today.targeted(PositionKind.RUSSELL_2000);
    Percent size = today.sleeveTarget();
    if (size == null || expiry == null || !russell.isPositive() || !expiry.isAfter(market.asOf())) {
      return List.of();
    }
    LocalDate asOf = market.asOf();
    LocalDate open = funds.dealt(moved(today, today)).openFrom(asOf);
    List<TiltStep> steps = new ArrayList<>(List.of(new TiltStep(asOf, open, russell, size)));
    int second = stageFirst + 1;
    LocalDate turn = market.acting().stage() == Stage.ER1 ? market.recoveryReaches(second) : null;
    if (turn != null && turn.isAfter(asOf) && turn.isBefore(expiry)) {
      Market then = new Market(Stage.ER2, CyclePhase.EARLY_RECOVERY, second);
      steps.add(step(turn, today, later.apply(then), funds));
    }
    Market over = new Market(Stage.ER3, CyclePhase.EARLY_RECOVERY, premium + 1, true);
    steps.add(step(expiry, today, later.apply(over), funds));
    return List.copyOf(steps);
  }

  /**
   * What is built is told as it is aimed at, whatever the band leaves of today's holdings; what is
   * held or left, as it comes out.
   */
  private static TiltStep step(LocalDate on, Settlement today, Settled then, FundList funds) {
    Settlement settled = then.settlement();
    LocalDate open = funds.dealt(moved(today, settled)).openFrom(on);
    Split split = then.verdict().split();
    Percent aim = settled.aim();
    return split != null && aim != null
        ? new TiltStep(on, open, part(split.russell(), then.verdict().size().size()).min(aim), aim)
        : new TiltStep(
            on,
            open,
            settled.targeted(PositionKind.RUSSELL_2000),
            Objects.requireNonNullElse(settled.sleeveTarget(), Percent.ZERO));
  }

  /** What a step moves: the Russell funds that are held by then, and what it buys for them. */
  private static Set<String> moved(Settlement today, Settlement then) {
    Set<String> moved = new TreeSet<>(then.bought());
    for (Weight weight : today.weights()) {
      Percent planned = today.planned(weight);
      if (weight.kind() == PositionKind.RUSSELL_2000 && planned != null && planned.isPositive()) {
        moved.add(weight.id());
      }
    }
    return moved;
  }

  private static Percent part(Percent share, Percent size) {
    BigDecimal part = share.times(size.value());
    return Percent.of(part.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
