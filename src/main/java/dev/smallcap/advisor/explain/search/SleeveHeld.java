package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A situation with more or less of the sleeve that is held, its funds in the same proportions: what
 * is sold becomes cash, what is bought is paid from cash and then from the core.
 */
final class SleeveHeld {
  private static final int DECIMALS = 12;

  private SleeveHeld() {}

  /**
   * The situation with the sleeve at a weight of Q, or null where there can be none. A weight that
   * quantities cannot meet exactly is missed towards the size that was judged, so that an edge of
   * the band stays inside.
   */
  static @Nullable Counterfactual of(
      Counterfactual situation, Percent weight, @Nullable Percent size) {
    boolean above = size == null || weight.compareTo(size) >= 0;
    RoundingMode rounding = above ? RoundingMode.DOWN : RoundingMode.UP;
    RoundingMode others = above ? RoundingMode.UP : RoundingMode.DOWN;
    Portfolio portfolio = situation.portfolio();
    BigDecimal exposure = portfolio.sleeve();
    BigDecimal wanted = weight.times(portfolio.equityMoney());
    BigDecimal value = BigDecimal.ZERO;
    Map<String, PositionKind> kinds = new HashMap<>();
    for (Position position : portfolio.positions()) {
      kinds.put(position.id(), position.kind());
      value = portfolio.parts().inSleeve(position.kind()) ? value.add(position.value()) : value;
    }
    BigDecimal scale = wanted.divide(exposure, DECIMALS, rounding);
    BigDecimal paid = value.multiply(scale.subtract(BigDecimal.ONE));
    BigDecimal cash = portfolio.cash().subtract(paid);
    BigDecimal core = portfolio.held(PositionKind.CORE);
    BigDecimal fromCore = cash.signum() < 0 ? cash.negate() : BigDecimal.ZERO;
    if (fromCore.compareTo(core) > 0) {
      return null;
    }
    BigDecimal coreScale =
        core.signum() == 0
            ? BigDecimal.ONE
            : core.subtract(fromCore).divide(core, DECIMALS, others);
    return situation
        .holding(
            one -> {
              PositionKind kind = kinds.get(AccountPerturbations.id(situation, one));
              return kind == PositionKind.CORE
                  ? scaled(one, coreScale, others)
                  : kind != null && portfolio.parts().inSleeve(kind)
                      ? scaled(one, scale, rounding)
                      : one;
            })
        .cash(Money.of(situation.account().currency(), cash.max(BigDecimal.ZERO), others));
  }

  private static Holding scaled(Holding holding, BigDecimal by, RoundingMode rounding) {
    return by.compareTo(BigDecimal.ONE) == 0
        ? holding
        : holding.withQuantity(holding.quantity().multiply(by).setScale(DECIMALS, rounding));
  }
}
