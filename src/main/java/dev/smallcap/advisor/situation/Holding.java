package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of one instrument and its price. A quantity of 0 only quotes the price of a fund that
 * may be bought. Immutable and thread-safe.
 *
 * @param code its symbol or ISIN
 * @param quantity shares or units, 0 or more
 * @param price price of one, above 0, in the currency it is dealt in
 * @param priceDate the day of the price
 * @param assetClass what it invests in, for an instrument that the fund list does not know; null
 *     otherwise
 * @param leverage what it multiplies its market by, with an asset class; null for 1
 */
public record Holding(
    String code,
    BigDecimal quantity,
    BigMoney price,
    LocalDate priceDate,
    @Nullable AssetClass assetClass,
    @Nullable BigDecimal leverage) {
  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final BigDecimal LEAST_PRICE = new BigDecimal("0.000000000001");
  private static final BigDecimal TEN = BigDecimal.TEN;

  /**
   * Checks the fields and writes numbers in one way: 10 and 10.00 are the same quantity.
   *
   * @throws InputException if the code is blank, CASH or a malformed ISIN, the quantity negative,
   *     the price not positive, either above 10^12, or the leverage 0, beyond 10 or without an
   *     asset class
   */
  public Holding {
    if (Checks.text(code, "symbol").equals("CASH")) {
      throw new InputException(
          "The symbol (CASH) is kept for the account's cash.",
          "give the cash with the account, or name the holding otherwise.");
    }
    if (code.length() == 12 && Isin.looksLike(code)) {
      Isin.checked(code);
    }
    Checks.within(quantity, BigDecimal.ZERO, MOST, "quantity of " + code);
    Checks.within(
        Checks.given(price, "price of " + code).getAmount(), LEAST_PRICE, MOST, "price of " + code);
    Checks.given(priceDate, "price date of " + code);
    if (leverage != null) {
      checkLeverage(leverage);
      if (assetClass == null) {
        throw new InputException(
            "The leverage of "
                + code
                + " ("
                + leverage.toPlainString()
                + ") stands without an asset class.",
            "give the asset class too, or leave the leverage to the fund list.");
      }
    }
    quantity = Exact.decimal(quantity);
    price = exact(price);
    leverage = leverage == null ? null : Exact.decimal(leverage);
  }

  /** A price shows at least the minor unit of its currency. */
  private static BigMoney exact(BigMoney price) {
    return BigMoney.of(
        price.getCurrencyUnit(),
        Exact.amount(price.getAmount(), price.getCurrencyUnit().getDecimalPlaces()));
  }

  /** A holding that the fund list knows. */
  public static Holding of(String code, BigDecimal quantity, BigMoney price, LocalDate priceDate) {
    return new Holding(code, quantity, price, priceDate, null, null);
  }

  /** This holding with its own asset class and leverage. */
  public Holding classified(AssetClass ownClass, BigDecimal ownLeverage) {
    return new Holding(code, quantity, price, priceDate, ownClass, ownLeverage);
  }

  static void checkLeverage(BigDecimal leverage) {
    Checks.within(leverage, TEN.negate(), TEN, "leverage");
    if (leverage.signum() == 0) {
      throw new InputException(
          "The leverage (0) is nothing.", "write 1 for a plain fund, -1 for an inverse one.");
    }
  }
}
