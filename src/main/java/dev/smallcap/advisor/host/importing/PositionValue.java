package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Quantity, price and value of a row, checked against each other.
 *
 * @param quantity shares or units
 * @param price the price of one
 * @param value what they are worth, where quantity times price is not it
 */
record PositionValue(BigDecimal quantity, BigDecimal price, @Nullable BigDecimal value) {
  private static final int DECIMALS = 12;
  private static final int PRICE_DECIMALS = 6;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /**
   * Checks the numbers of an instrument.
   *
   * @param code the instrument
   * @param multiplier what quantity times price is multiplied by, or null
   * @param bond whether its price may be per 100
   * @param listed whether it is on the fund list, which holds no bonds
   * @param notes what is told
   */
  record Check(
      String code, @Nullable BigDecimal multiplier, boolean bond, boolean listed, Notes notes) {
    /**
     * What a row says, or null where it says that nothing is held.
     *
     * @throws InputException if the numbers do not go together
     */
    @Nullable PositionValue of(
        @Nullable BigDecimal quantity, @Nullable BigDecimal price, @Nullable BigDecimal value) {
      if (quantity == null) {
        if (value == null || value.signum() == 0) {
          return null;
        }
        throw new InputException(
            "it has a value and no quantity",
            listed
                ? "add the quantity to the row."
                : "add the quantity to the row, or count it in the account's cash, if it is"
                    + " money.");
      }
      if (quantity.signum() == 0 && (price == null || price.signum() == 0)) {
        return null;
      }
      BigDecimal held = cut(quantity);
      if (held.signum() < 0) {
        notes.add(code + ": " + ImportFormat.plain(held) + " is a short position");
      }
      return price == null ? priced(held, value) : valued(held, price, value);
    }

    private PositionValue valued(
        BigDecimal quantity, BigDecimal price, @Nullable BigDecimal value) {
      BigDecimal one = multiplier == null ? BigDecimal.ONE : multiplier;
      BigDecimal whole = quantity.multiply(price).multiply(one);
      BigDecimal tolerated = tolerated(quantity, price, one);
      if (value == null || agrees(whole, value, tolerated)) {
        return new PositionValue(quantity, price, null);
      }
      if (bond && agrees(whole.multiply(HUNDREDTH), value, tolerated.multiply(HUNDREDTH))) {
        notes.add(
            code + ": its price is per 100, so its value is kept: " + ImportFormat.plain(value));
        return new PositionValue(quantity, price, value);
      }
      throw new InputException(
          "quantity times price is "
              + ImportFormat.plain(whole)
              + ", its value is "
              + ImportFormat.plain(value),
          !listed && agrees(whole.multiply(HUNDREDTH), value, tolerated.multiply(HUNDREDTH))
              ? "it is a bond, whose price is per 100: then give --class \"" + code + "=BOND\"."
              : "one of the three is in another currency or unit: correct it, or take the column of"
                  + " values out.");
    }

    private PositionValue priced(BigDecimal quantity, @Nullable BigDecimal value) {
      if (value == null) {
        throw new InputException("it has neither a price nor a value", "add its price to the row.");
      }
      BigDecimal price = value.divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_EVEN);
      notes.add(code + ": its price is its value by its quantity, " + ImportFormat.plain(price));
      return new PositionValue(quantity, price, value);
    }

    private BigDecimal cut(BigDecimal quantity) {
      if (quantity.stripTrailingZeros().scale() <= DECIMALS) {
        return quantity;
      }
      notes.add(code + ": its quantity is cut to 12 decimals");
      return quantity.setScale(DECIMALS, RoundingMode.DOWN);
    }
  }

  private static boolean agrees(BigDecimal product, BigDecimal value, BigDecimal tolerated) {
    BigDecimal most = tolerated.add(half(value)).add(HUNDREDTH);
    return product.subtract(value).abs().compareTo(most) <= 0;
  }

  /** How far a product may lie off, since its factors were rounded to the decimals they show. */
  private static BigDecimal tolerated(BigDecimal quantity, BigDecimal price, BigDecimal one) {
    return quantity
        .abs()
        .multiply(lost(price))
        .add(price.multiply(lost(quantity)))
        .multiply(one.abs());
  }

  /** What rounding may have taken from a factor: whole numbers are taken as they stand. */
  private static BigDecimal lost(BigDecimal factor) {
    return factor.scale() > 0 ? half(factor) : BigDecimal.ZERO;
  }

  /** Half a unit of a number's last place. */
  private static BigDecimal half(BigDecimal number) {
    return HALF.movePointLeft(Math.max(0, number.scale()));
  }
}
