package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of one instrument and its price. A quantity of 0 only quotes the price of a fund that
 * may be bought, one below 0 is a short position. Immutable and thread-safe.
 *
 * @param code its symbol, ISIN or CUSIP, however it is spelt; for money CASH or its currency
 * @param quantity shares or units; below 0 for what is owed, never for money
 * @param price price of one, 0 or more, in the currency it is quoted in; above 0 for a quote
 * @param priceDate the day of the price
 * @param assetClass what it invests in, for an instrument that the fund list does not know; null
 *     otherwise
 * @param leverage what it multiplies its market by, with an asset class; null for 1
 * @param multiplier what quantity times price is multiplied by to give the value, such as 0.01 for
 *     a bond quoted per 100 or 100 for an option; above 0, null for 1
 * @param value what it is worth, in the currency of the price and with the sign of the quantity,
 *     where quantity times price is not it; null otherwise
 */
public record Holding(
    String code,
    BigDecimal quantity,
    BigMoney price,
    LocalDate priceDate,
    @Nullable AssetClass assetClass,
    @Nullable BigDecimal leverage,
    @Nullable BigDecimal multiplier,
    @Nullable BigDecimal value) {
  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000000");
  private static final BigDecimal LEAST = new BigDecimal("0.000000000001");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final int DECIMALS = 12;

  /**
   * Checks the fields and writes numbers in one way: 10 and 10.00 are the same quantity.
   *
   * @throws InputException if the code is blank or a malformed ISIN, or names money without the
   *     class CASH; if the price is negative, or 0 for a quantity of 0; if a number is out of
   *     range, the leverage 0 or without an asset class, money negative, or value and multiplier
   *     differ
   */
  public Holding {
    Code.checked(Arguments.text(code, "symbol"));
    Arguments.within(quantity, MOST.negate(), MOST, "quantity of " + code);
    Arguments.within(
        Arguments.given(price, "price of " + code).getAmount(),
        quantity.signum() == 0 ? LEAST : BigDecimal.ZERO,
        MOST,
        "price of " + code);
    Arguments.day(priceDate, "price date of " + code);
    if (multiplier != null) {
      Arguments.within(multiplier, LEAST, MOST, "multiplier of " + code);
    }
    if (value != null) {
      Worth.check(code, quantity, price, multiplier, value, MOST_VALUE);
    }
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
    Balance.check(code, quantity, price, assetClass, leverage);
    quantity = Exact.decimal(quantity);
    price = exact(price);
    leverage = leverage == null ? null : Exact.decimal(leverage);
    multiplier = multiplier == null ? null : Exact.decimal(multiplier);
    value = value == null ? null : Exact.decimal(value);
  }

  /** A price shows at least the minor unit of its currency. */
  private static BigMoney exact(BigMoney price) {
    return BigMoney.of(
        price.getCurrencyUnit(),
        Exact.amount(price.getAmount(), price.getCurrencyUnit().getDecimalPlaces()));
  }

  /** A holding that the fund list knows. */
  public static Holding of(String code, BigDecimal quantity, BigMoney price, LocalDate priceDate) {
    return new Holding(code, quantity, price, priceDate, null, null, null, null);
  }

  /** This holding with its own asset class and leverage. */
  public Holding classified(AssetClass ownClass, @Nullable BigDecimal ownLeverage) {
    return new Holding(code, quantity, price, priceDate, ownClass, ownLeverage, multiplier, value);
  }

  /** This holding, worth quantity times price times a number. */
  public Holding multiplied(BigDecimal by) {
    return new Holding(code, quantity, price, priceDate, assetClass, leverage, by, value);
  }

  /** This holding, worth an amount in the currency of its price. */
  public Holding valued(BigDecimal amount) {
    return new Holding(code, quantity, price, priceDate, assetClass, leverage, multiplier, amount);
  }

  /**
   * Another quantity of the same; a value that was given grows with it.
   *
   * @throws InputException if it is out of range, or 0 at a price of 0
   */
  public Holding withQuantity(BigDecimal other) {
    BigDecimal worth =
        value == null || other.signum() == 0 || quantity.signum() == 0
            ? null
            : value
                .multiply(other)
                .divide(quantity, MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return new Holding(code, other, price, priceDate, assetClass, leverage, multiplier, worth);
  }

  /** The same, priced as much on another day. */
  public Holding pricedOn(LocalDate day) {
    return new Holding(code, quantity, price, day, assetClass, leverage, multiplier, value);
  }

  /** What one unit is worth, in the currency of the price: exactly, or to 34 digits by a value. */
  public BigDecimal unit() {
    if (value != null && quantity.signum() != 0) {
      return value.divide(quantity, MathContext.DECIMAL128);
    }
    BigDecimal each = price.getAmount();
    return multiplier == null ? each : each.multiply(multiplier);
  }

  /** What the quantity is worth, in the currency of the price. */
  public BigDecimal worth() {
    return value == null ? quantity.multiply(unit()) : value;
  }

  /** What names it in an advice: the id of its fund, money by its currency, else its own code. */
  public String id(FundList funds) {
    Fund fund = funds.find(code);
    if (fund != null) {
      return fund.id();
    }
    return isMoney() ? Balance.id(price.getCurrencyUnit()) : code;
  }

  /** Whether it is an amount of money, rather than an instrument. */
  public boolean isMoney() {
    return assetClass == AssetClass.CASH && namesMoney();
  }

  /** Whether its code names money, if its class is CASH. */
  public boolean namesMoney() {
    return Balance.isNamed(Code.normal(code));
  }

  /** Whether a value that is given is quantity times price, but for rounding. */
  public boolean isProduct() {
    return value == null || Worth.agrees(quantity.multiply(price.getAmount()), value, price);
  }

  /** What two spellings of one instrument have in common. */
  String key() {
    return isMoney() ? Balance.id(price.getCurrencyUnit()) : Code.normal(code);
  }

  static void checkLeverage(BigDecimal leverage) {
    Arguments.within(leverage, TEN.negate(), TEN, "leverage");
    if (leverage.signum() == 0) {
      throw new InputException(
          "The leverage (0) is nothing.", "write 1 for a plain fund, -1 for an inverse one.");
    }
  }
}
