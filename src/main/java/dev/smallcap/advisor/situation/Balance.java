package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Tells money by its code: a holding of the class CASH named CASH or after its currency. */
final class Balance {
  private static final String CASH = "CASH";

  private Balance() {}

  /**
   * Whether a code names money where its class is CASH, rather than a money-market fund.
   *
   * @param normal a normal form
   */
  static boolean isNamed(String normal) {
    return normal.equals(CASH) || Currencies.find(named(normal)) != null;
  }

  /** The currency's code of {@code USD} and {@code CASH.USD}. */
  private static String named(String normal) {
    return normal.startsWith(CASH + ".") ? normal.substring(CASH.length() + 1) : normal;
  }

  /** What names the money of a currency: the same for all its spellings. */
  static String id(CurrencyUnit currency) {
    return CASH + " " + currency;
  }

  static void check(
      String code,
      BigDecimal quantity,
      BigMoney price,
      @Nullable AssetClass assetClass,
      @Nullable BigDecimal leverage) {
    String normal = Code.normal(code);
    if (assetClass != AssetClass.CASH) {
      if (normal.equals(CASH) || (normal.startsWith(CASH + ".") && isNamed(normal))) {
        throw new InputException(
            "The symbol ("
                + Arguments.shown(code)
                + ") is kept for money; its row carries "
                + (assetClass == null ? "no asset class." : "the class " + assetClass + "."),
            "give its row the class CASH, or give the amount as the account's cash; "
                + "an instrument needs another name.");
      }
      return;
    }
    notOwed(code, quantity, price);
    if (leverage != null && leverage.compareTo(BigDecimal.ONE) != 0) {
      throw new InputException(
          "The leverage of "
              + code
              + " ("
              + leverage.toPlainString()
              + ") stands with the class CASH: money has none.",
          "leave the leverage out, or give another class.");
    }
    CurrencyUnit currency = Currencies.find(named(normal));
    if (currency != null && !currency.equals(price.getCurrencyUnit())) {
      throw new InputException(
          "The money named "
              + code
              + " is priced in "
              + price.getCurrencyUnit()
              + ", not in "
              + currency
              + ".",
          "write its amount as the quantity, the price as 1 "
              + currency
              + ", and pass the exchange rate.");
    }
  }

  /** Refuses a negative amount of money. */
  static void notOwed(String code, BigDecimal quantity, BigMoney price) {
    if (quantity.signum() < 0) {
      throw new InputException(
          "The money "
              + code
              + " ("
              + quantity.toPlainString()
              + ") is below 0: it is a marginLoan.",
          "leave the row out and give the amount in "
              + price.getCurrencyUnit()
              + " as the account's marginLoan, above 0.");
    }
  }
}
