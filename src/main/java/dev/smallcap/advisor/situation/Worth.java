package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Checks a value that is handed in beside quantity and price. */
final class Worth {
  private Worth() {}

  static void check(
      String code,
      BigDecimal quantity,
      BigMoney price,
      @Nullable BigDecimal multiplier,
      BigDecimal value,
      BigDecimal most) {
    Arguments.within(value, most.negate(), most, "value of " + code);
    if (value.signum() != 0 && value.signum() != quantity.signum()) {
      throw new InputException(
          "The value of "
              + code
              + " ("
              + value.toPlainString()
              + ") has not the sign of its quantity ("
              + quantity.toPlainString()
              + ").",
          "give both above 0, or both below 0 for a short position.");
    }
    if (multiplier != null) {
      BigDecimal product = quantity.multiply(price.getAmount()).multiply(multiplier);
      if (!agrees(product, value, price)) {
        throw new InputException(
            "The value of "
                + code
                + " ("
                + value.toPlainString()
                + ") is not quantity times price times multiplier ("
                + product.stripTrailingZeros().toPlainString()
                + ").",
            "give one of value and multiplier.");
      }
    }
  }

  /** Whether two amounts differ by less than the currency's minor unit, as rounding has it. */
  static boolean agrees(BigDecimal one, BigDecimal other, BigMoney price) {
    int decimals = Math.max(0, price.getCurrencyUnit().getDecimalPlaces());
    return one.subtract(other).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0;
  }
}
