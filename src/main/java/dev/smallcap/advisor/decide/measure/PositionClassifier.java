package dev.smallcap.advisor.decide.measure;

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

  static Position place(Holding holding, Account account, ExchangeRates rates, FundList funds) {
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
        kind(holding, assetClass, fund == null ? null : fund.index(), leverage),
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

  private static PositionKind kind(
      Holding holding, AssetClass assetClass, @Nullable FundIndex index, BigDecimal leverage) {
    if (holding.quantity().signum() < 0) {
      return PositionKind.SHORT;
    }
    if (leverage.signum() < 0) {
      return PositionKind.INVERSE;
    }
    boolean leveraged = leverage.compareTo(BigDecimal.ONE) > 0;
    return switch (assetClass) {
      case BOND, OTHER_EQUITY, OTHER -> PositionKind.KEPT;
      case CASH ->
          holding.isMoney() || index == FundIndex.SWEEP
              ? PositionKind.SWEEP
              : PositionKind.CASH_FUND;
      case CORE -> leveraged ? PositionKind.LEVERAGED_CORE : PositionKind.CORE;
      case SMALL, MID -> leveraged ? PositionKind.LEVERAGED : leg(index);
    };
  }

  private static PositionKind leg(@Nullable FundIndex index) {
    if (index == null) {
      return PositionKind.OTHER_SMALL_MID;
    }
    return switch (index) {
      case RUSSELL_2000 -> PositionKind.RUSSELL_2000;
      case SP_SMALLCAP_600 -> PositionKind.SP_SMALLCAP_600;
      case SP_MIDCAP_400 -> PositionKind.SP_MIDCAP_400;
      case SP_500, NASDAQ_100, US_TOTAL_MARKET, MONEY_MARKET, SWEEP, OTHER ->
          PositionKind.OTHER_SMALL_MID;
    };
  }
}
