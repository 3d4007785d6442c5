package dev.smallcap.advisor.explain.counterfactual;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.TradeSide;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an advice comes to, as far as a change of it counts as another answer: decision, size, split
 * and the funds of the sleeve that are bought. Amounts and words are left out. Immutable and
 * thread-safe.
 *
 * @param decision the decision
 * @param stance what is asked of the sleeve, or null where nothing is traded by decision
 * @param size the size judged, percent of Q, or null
 * @param russell share of the Russell 2000, percent of a sleeve that is built, or null
 * @param sp600 share of the S&amp;P SmallCap 600, or null
 * @param sp400 share of the S&amp;P MidCap 400, or null
 * @param bought the funds of the sleeve that are bought, today or in later parts, in order of id
 */
public record CounterfactualAnswer(
    Decision decision,
    @Nullable Stance stance,
    @Nullable Percent size,
    @Nullable Percent russell,
    @Nullable Percent sp600,
    @Nullable Percent sp400,
    List<String> bought) {
  /** Copies the list. */
  public CounterfactualAnswer {
    bought = List.copyOf(bought);
  }

  /**
   * The answer of an advice.
   *
   * @param inSleeve what counts to the sleeve by the policy that gave it
   */
  public static CounterfactualAnswer of(Recommendation advice, Predicate<PositionKind> inSleeve) {
    Sleeve sleeve = advice.sleeve();
    return new CounterfactualAnswer(
        advice.decision(),
        sleeve.stance(),
        sleeve.size(),
        sleeve.russell(),
        sleeve.sp600(),
        sleeve.sp400(),
        bought(advice.weights(), advice.trades(), advice.later(), inSleeve));
  }

  /** The funds of the sleeve that orders buy, today or later, in order of id. */
  public static List<String> bought(
      List<Weight> weights,
      List<Trade> trades,
      List<LaterTrade> later,
      Predicate<PositionKind> inSleeve) {
    Set<String> sleeve =
        weights.stream()
            .filter(weight -> inSleeve.test(weight.kind()))
            .map(Weight::id)
            .collect(Collectors.toSet());
    TreeSet<String> bought = new TreeSet<>();
    trades.stream()
        .filter(trade -> trade.side() == TradeSide.BUY)
        .map(Trade::fund)
        .forEach(bought::add);
    later.stream().map(LaterTrade::fund).forEach(bought::add);
    bought.retainAll(sleeve);
    return List.copyOf(bought);
  }
}
