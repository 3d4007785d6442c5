package dev.smallcap.advisor.change;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.measure.Position;
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

  /** The situation with the sleeve at a weight of Q, or null where there can be none. */
  static @Nullable Situation of(Situation situation, Percent weight) {
    Portfolio portfolio = situation.portfolio();
    BigDecimal exposure = portfolio.sleeve();
    BigDecimal wanted = weight.times(portfolio.equityMoney());
    BigDecimal value = BigDecimal.ZERO;
    Map<String, PositionKind> kinds = new HashMap<>();
    for (Position position : portfolio.positions()) {
      kinds.put(position.id(), position.kind());
      value = Portfolio.inSleeve(position.kind()) ? value.add(position.value()) : value;
    }
    BigDecimal scale = wanted.divide(exposure, DECIMALS, RoundingMode.HALF_EVEN);
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
            : core.subtract(fromCore).divide(core, DECIMALS, RoundingMode.HALF_EVEN);
    return situation
        .holding(one -> scaled(one, kinds.get(AccountLevers.id(situation, one)), scale, coreScale))
        .cash(
            Money.of(
                situation.account().currency(), cash.max(BigDecimal.ZERO), RoundingMode.HALF_EVEN));
  }

  private static Holding scaled(
      Holding holding, @Nullable PositionKind kind, BigDecimal sleeve, BigDecimal core) {
    if (kind == null) {
      return holding;
    }
    BigDecimal by =
        Portfolio.inSleeve(kind) ? sleeve : kind == PositionKind.CORE ? core : BigDecimal.ONE;
    return by.compareTo(BigDecimal.ONE) == 0
        ? holding
        : AccountLevers.of(
            holding, holding.quantity().multiply(by).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
