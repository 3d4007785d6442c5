package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/** Checks a holding of a fund of the list against what the list says of it. */
record Listed(Holding holding, Fund fund) {
  void check(ExchangeRates rates) {
    agrees();
    priced(rates);
    if (fund.assetClass() == AssetClass.CASH && holding.quantity().signum() < 0) {
      throw refusal(
          "has the quantity "
              + holding.quantity().toPlainString()
              + ": money below 0 is a marginLoan",
          "leave the row out and give the amount as the account's marginLoan, above 0.");
    }
    BigDecimal multiplier = holding.multiplier();
    if (multiplier != null && multiplier.compareTo(BigDecimal.ONE) != 0) {
      throw refusal(
          "carries the multiplier "
              + multiplier.toPlainString()
              + ", but its orders need the price of one share",
          "leave the multiplier out and give the price of one share.");
    }
    BigDecimal value = holding.value();
    if (value != null && !holding.isProduct()) {
      throw refusal(
          "carries the value " + value.toPlainString() + ", which is not quantity times price",
          "correct one of the three; a fund of the list needs no value.");
    }
  }

  private void agrees() {
    AssetClass own = holding.assetClass();
    BigDecimal leverage = holding.leverage();
    if (own != null && own != fund.assetClass()) {
      throw refusal(
          "carries the class " + own + "; the fund list says " + fund.assetClass(),
          "leave class and leverage to the fund list.");
    }
    if (leverage != null && leverage.compareTo(fund.leverage()) != 0) {
      throw refusal(
          "carries the leverage "
              + leverage.toPlainString()
              + "; the fund list says "
              + fund.leverage().toPlainString(),
          "leave class and leverage to the fund list.");
    }
  }

  private void priced(ExchangeRates rates) {
    CurrencyUnit currency = holding.price().getCurrencyUnit();
    if (!currency.equals(fund.currency()) && rates.between(currency, fund.currency()) == null) {
      throw refusal(
          "is priced at "
              + holding.price()
              + ", not in "
              + fund.currency()
              + ", the currency it is dealt in",
          "correct the currency, or pass the exchange rate "
              + fund.currency()
              + "/"
              + currency
              + ".");
    }
    if (holding.price().isZero()) {
      throw refusal(
          "has the price 0; its price counts and its orders need one",
          "give its price, or leave the row out if nothing is held.");
    }
  }

  private InputException refusal(String what, String maybe) {
    boolean same = holding.code().equals(fund.id());
    return new InputException(
        "The holding ("
            + holding.code()
            + ")"
            + (same ? "" : ", which is " + fund.id() + ",")
            + " "
            + what
            + ".",
        maybe);
  }
}
