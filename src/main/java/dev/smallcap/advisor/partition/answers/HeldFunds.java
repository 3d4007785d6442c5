package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The funds of an account that is asked about: the first of the list that it can hold, or where it
 * can hold none the first of all. Prices and rates divide every amount evenly. Immutable and
 * thread-safe.
 */
final class HeldFunds {
  /** What a fund costs in dollars or euros; a thousandfold in other currencies. */
  private static final BigDecimal PRICE = BigDecimal.valueOf(100);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> LARGE_UNITS = Set.of("USD", "EUR");
  private static final Set<FundIndex> SLEEVE =
      Set.of(FundIndex.RUSSELL_2000, FundIndex.SP_SMALLCAP_600, FundIndex.SP_MIDCAP_400);

  /** A leg of a sleeve that is held. */
  enum Leg {
    RUSSELL(FundIndex.RUSSELL_2000),
    SP600(FundIndex.SP_SMALLCAP_600);

    private final FundIndex index;

    Leg(FundIndex index) {
      this.index = index;
    }
  }

  private final FundList funds;
  private final AccountType account;
  private final @Nullable Fund core;

  private HeldFunds(FundList funds, AccountType account) {
    this.funds = funds;
    this.account = account;
    this.core = first(fund -> fund.assetClass() == AssetClass.CORE && fund.plain());
  }

  static HeldFunds of(FundList funds, AccountType account) {
    return new HeldFunds(funds, account);
  }

  /** The currency of the account: that of its core fund. */
  CurrencyUnit currency() {
    return core == null ? CurrencyUnit.USD : core.currency();
  }

  /**
   * A portfolio of a hundred parts, with the prices of all funds that the account can buy.
   *
   * @param leg the leg that is held beside the core, or null
   * @param share its percent of the portfolio
   */
  Holdings holdings(@Nullable Leg leg, BigDecimal share, LocalDate priced) {
    List<Holding> held = new ArrayList<>();
    held.add(holding(core, AssetClass.CORE, HUNDRED.subtract(share), priced));
    Fund bought = leg == null ? null : first(fund -> fund.index() == leg.index && fund.plain());
    if (leg != null) {
      held.add(holding(bought, AssetClass.SMALL, share, priced));
    }
    funds.funds().stream()
        .filter(fund -> fund.plain() && SLEEVE.contains(fund.index()))
        .filter(fund -> fund.accounts().contains(account) && !fund.equals(bought))
        .forEach(fund -> held.add(holding(fund, AssetClass.SMALL, BigDecimal.ZERO, priced)));
    return Holdings.of(held).converting(rates(held, priced));
  }

  private Holding holding(
      @Nullable Fund fund, AssetClass assetClass, BigDecimal parts, LocalDate priced) {
    CurrencyUnit unit = fund == null ? currency() : fund.currency();
    Holding holding =
        Holding.of(
            fund == null ? assetClass.name() : fund.id(),
            parts.multiply(THOUSAND),
            BigMoney.of(unit, PRICE.multiply(factor(unit))),
            priced);
    return fund == null ? holding.classified(assetClass, BigDecimal.ONE) : holding;
  }

  private ExchangeRates rates(List<Holding> held, LocalDate day) {
    CurrencyUnit own = currency();
    return ExchangeRates.of(
        held.stream()
            .map(one -> one.price().getCurrencyUnit())
            .filter(unit -> !unit.equals(own))
            .distinct()
            .map(unit -> rate(unit, own, day))
            .toList());
  }

  private static ExchangeRate rate(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    boolean up = factor(from).compareTo(factor(to)) <= 0;
    return up
        ? new ExchangeRate(from + "/" + to, factor(to).divide(factor(from)), day)
        : new ExchangeRate(to + "/" + from, factor(from).divide(factor(to)), day);
  }

  private static BigDecimal factor(CurrencyUnit unit) {
    return LARGE_UNITS.contains(unit.getCode()) ? BigDecimal.ONE : THOUSAND;
  }

  private @Nullable Fund first(Predicate<Fund> which) {
    return Stream.concat(
            funds.funds().stream().filter(fund -> fund.accounts().contains(account)),
            funds.funds().stream())
        .filter(which)
        .findFirst()
        .orElse(null);
  }
}
