package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Places a holding: what it is, what part it plays, what it is worth in the account's currency. */
final class Placement {
  private Placement() {}

  static Position place(Holding holding, Account account, ExchangeRates rates, FundList funds) {
    Fund fund = funds.find(holding.code());
    AssetClass assetClass = holding.assetClass();
    BigDecimal leverage = holding.leverage() == null ? BigDecimal.ONE : holding.leverage();
    if (fund != null) {
      check(holding, fund);
      assetClass = fund.assetClass();
      leverage = fund.leverage();
    }
    if (assetClass == null) {
      throw new InputException(
          "The symbol (" + holding.code() + ") is not on the fund list and carries no asset class.",
          "correct it, or add its class (CORE, SMALL, MID, CASH, BOND, OTHER_EQUITY, OTHER) and"
              + " leverage.");
    }
    BigDecimal price =
        rates.convert(
            holding.price().getAmount(), holding.price().getCurrencyUnit(), account.currency());
    return new Position(
        fund == null ? holding.code() : fund.id(),
        kind(assetClass, fund == null ? FundIndex.OTHER : fund.index(), leverage),
        fund,
        holding.quantity(),
        price,
        holding.priceDate(),
        holding.quantity().multiply(price),
        leverage);
  }

  private static void check(Holding holding, Fund fund) {
    if (!holding.price().getCurrencyUnit().equals(fund.currency())) {
      throw new InputException(
          "The price of "
              + holding.code()
              + " ("
              + holding.price()
              + ") is not in "
              + fund.currency()
              + ", the currency of its fund.",
          "correct the currency.");
    }
    if (differs(holding.assetClass(), fund.assetClass())
        || (holding.leverage() != null && holding.leverage().compareTo(fund.leverage()) != 0)) {
      throw new InputException(
          "The holding ("
              + holding.code()
              + ") carries the class "
              + holding.assetClass()
              + " and leverage "
              + holding.leverage()
              + "; the fund list says "
              + fund.assetClass()
              + " and "
              + fund.leverage()
              + ".",
          "leave both to the fund list.");
    }
  }

  private static boolean differs(@Nullable AssetClass own, AssetClass listed) {
    return own != null && own != listed;
  }

  private static PositionKind kind(AssetClass assetClass, FundIndex index, BigDecimal leverage) {
    if (leverage.signum() < 0) {
      return PositionKind.INVERSE;
    }
    return switch (assetClass) {
      case BOND, OTHER_EQUITY, OTHER -> PositionKind.KEPT;
      case CASH -> PositionKind.CASH_FUND;
      case CORE ->
          leverage.compareTo(BigDecimal.ONE) > 0 ? PositionKind.LEVERAGED_CORE : PositionKind.CORE;
      case SMALL, MID ->
          leverage.compareTo(BigDecimal.ONE) > 0 ? PositionKind.LEVERAGED : leg(index);
    };
  }

  private static PositionKind leg(FundIndex index) {
    return switch (index) {
      case RUSSELL_2000 -> PositionKind.RUSSELL_2000;
      case SP_SMALLCAP_600 -> PositionKind.SP_SMALLCAP_600;
      case SP_MIDCAP_400 -> PositionKind.SP_MIDCAP_400;
      case SP_500, NASDAQ_100, US_TOTAL_MARKET, OTHER -> PositionKind.OTHER_SMALL_MID;
    };
  }
}
