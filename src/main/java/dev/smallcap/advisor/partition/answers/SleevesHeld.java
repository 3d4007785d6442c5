package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large the sleeves are that an account holds, percent of Q. Immutable and thread-safe.
 *
 * @param small at the edge of the narrower band of the smallest sleeve
 * @param large far above the cap
 */
record SleevesHeld(BigDecimal small, BigDecimal large) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static SleevesHeld of(ParameterValues values) {
    Limits limits = ParameterRecord.of(Limits.class, values);
    TradingLimits trading = ParameterRecord.of(TradingLimits.class, values);
    BigDecimal floor = limits.sleeveFloor().value();
    return new SleevesHeld(
        plain(HUNDRED.min(floor.add(trading.bandRussell().times(floor)))),
        plain(HUNDRED.min(limits.sleeveCap().value().add(floor))));
  }

  /** To as many decimals as a weight is ever told in, without trailing zeros. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
