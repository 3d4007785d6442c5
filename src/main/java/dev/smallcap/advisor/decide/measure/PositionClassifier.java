package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.KrxCode;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Places a holding: what it is, what part it plays, what it is worth in the account's currency. */
final class PositionClassifier {
  private PositionClassifier() {}

  static Position place(
      Holding holding, Account account, ExchangeRates rates, FundList funds, PartTable parts) {
    Fund fund = funds.find(holding.code());
    AssetClass assetClass = holding.assetClass();
    BigDecimal leverage = holding.leverage() == null ? BigDecimal.ONE : holding.leverage();
    if (fund != null) {
      new Listed(holding, fund).check(rates);
      assetClass = fund.assetClass();
      leverage = fund.leverage();
    }
    if (assetClass == null) {
      throw unknown(holding);
    }
    CurrencyUnit currency = holding.price().getCurrencyUnit();
    // quantity times price is exact; a value that was given stands as it is
    boolean valued = fund == null && holding.value() != null;
    BigDecimal unit = fund == null ? holding.unit() : holding.price().getAmount();
    BigDecimal price = rates.convert(unit, currency, account.currency());
    return new Position(
        holding.id(funds),
        holding.quantity().signum() < 0
            ? PositionKind.SHORT
            : parts.part(assetClass, index(holding, fund), leverage),
        fund,
        holding.quantity(),
        price,
        holding.priceDate(),
        valued
            ? rates.convert(holding.worth(), currency, account.currency())
            : holding.quantity().multiply(price),
        leverage,
        currency);
  }

  private static InputException unknown(Holding holding) {
    boolean won = holding.price().getCurrencyUnit().getCode().equals("KRW");
    String spelt = won ? KrxCode.hint(holding.code()) : null;
    return new InputException(
        "The symbol (" + holding.code() + ") is not on the fund list and carries no asset class.",
        holding.namesMoney()
            ? "add the class CASH if it is an amount of money, or its own class and leverage."
            : (spelt == null ? "correct it, or" : spelt + ": correct it, or")
                + " add its class (CORE, SMALL, MID, CASH, BOND, OTHER_EQUITY, OTHER) and"
                + " leverage.");
  }

  /** The index that a fund follows; an amount of money is as good as swept. */
  private static FundIndex index(Holding holding, @Nullable Fund fund) {
    if (holding.isMoney()) {
      return FundIndex.SWEEP;
    }
    return fund == null ? FundIndex.OTHER : fund.index();
  }
}
