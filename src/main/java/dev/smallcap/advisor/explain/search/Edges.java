package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weights at which the settlement or a rule may turn. They only say where to look: what is
 * found is found by running the policy.
 */
final class Edges {
  private final Portfolio portfolio;
  private final TradingLimits limits;

  /** An amount with a weight that it may turn at, percent of Q. */
  record Edge(BigDecimal amount, BigDecimal weight) {}

  final List<Edge> list = new ArrayList<>();

  Edges(Counterfactual base, Recommendation advice, Portfolio portfolio, Thresholds cuts) {
    this.portfolio = portfolio;
    this.limits =
        ParameterRecord.of(TradingLimits.class, base.policy().parameters().on(base.asOf()));
    Sleeve sleeve = advice.sleeve();
    BigDecimal held = portfolio.sleeve();
    add(held, List.of(limits.most().value()));
    add(held, cuts.of(new Input("Exposure", "sleeve")));
    add(portfolio.held(PositionKind.CORE), cuts.of(new Input("Exposure", "core")));
    if (sleeve.size() != null && sleeve.target() != null) {
      around(held, sleeve.size());
      around(held, sleeve.target());
      add(portfolio.held(PositionKind.OTHER_SMALL_MID), List.of(sleeve.size().value()));
      leg(PositionKind.RUSSELL_2000, sleeve.size(), sleeve.russell());
      leg(PositionKind.SP_SMALLCAP_600, sleeve.size(), sleeve.sp600());
      leg(PositionKind.SP_MIDCAP_400, sleeve.size(), sleeve.sp400());
    }
  }

  private void leg(PositionKind kind, Percent size, @Nullable Percent share) {
    if (share != null) {
      bands(portfolio.held(kind), Percent.of(share.times(size.value())));
      add(portfolio.held(kind), List.of(limits.legLeast().value()));
    }
  }

  private void around(BigDecimal amount, Percent target) {
    bands(amount, target);
    BigDecimal change = limits.decisionChange().value();
    add(amount, List.of(target.value().add(change), target.value().subtract(change)));
  }

  private void bands(BigDecimal amount, Percent target) {
    add(amount, List.of(target.value()));
    for (Percent band : List.of(limits.band(), limits.bandRussell())) {
      BigDecimal width = band.times(target.value());
      add(amount, List.of(target.value().add(width), target.value().subtract(width)));
    }
  }

  private void add(BigDecimal amount, Collection<BigDecimal> weights) {
    if (amount.signum() > 0) {
      weights.stream()
          .filter(weight -> weight.signum() > 0)
          .forEach(weight -> list.add(new Edge(amount, weight)));
    }
  }
}
