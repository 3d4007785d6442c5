package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account that follows the policy: of a client resident in the US, who deals in fractions of
 * shares, with all in the S&amp;P 500 at first. Not thread-safe.
 */
final class ModelAccount {
  private static final String ID = "history";
  private static final int ADULT = 40;
  private static final BigDecimal BEGINNING = BigDecimal.valueOf(1_000_000);

  /** What a share costs: what a holding is worth grows by its shares, so that no price matters. */
  private static final int PRICE = 100;

  private static final int DECIMALS = 10;

  private final PolicyModel policy;
  private final HistorySettings settings;
  private final Map<IndexFund, BigDecimal> values = new EnumMap<>(IndexFund.class);
  private BigDecimal cash = BigDecimal.ZERO;
  private int partsDone;
  private @Nullable LocalDate lastPartOn;

  ModelAccount(PolicyModel policy, HistorySettings settings) {
    this.policy = policy;
    this.settings = settings;
    for (IndexFund fund : IndexFund.values()) {
      values.put(fund, fund == IndexFund.IVV ? BEGINNING : BigDecimal.ZERO);
    }
  }

  /** What all is worth. */
  BigDecimal total() {
    return values.values().stream().reduce(cash, BigDecimal::add);
  }

  /** The share of a fund, percent of all. */
  BigDecimal percent(IndexFund fund) {
    return Objects.requireNonNull(values.get(fund))
        .movePointRight(2)
        .divide(total(), MathContext.DECIMAL64);
  }

  /** Lets each fund change, by a factor. */
  void grow(Map<IndexFund, BigDecimal> factors) {
    factors.forEach(
        (fund, factor) ->
            values.compute(
                fund,
                (same, value) ->
                    Objects.requireNonNull(value)
                        .multiply(factor)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)));
  }

  /** Asks for advice and carries its orders out. */
  Recommendation follow(MarketView market, LocalDate policyAsOf) {
    Recommendation advice = policy.trace(situation(market), policyAsOf).recommendation();
    check(advice);
    BigDecimal all = total();
    for (Weight weight : advice.weights()) {
      IndexFund fund = IndexFund.of(weight.id());
      Percent after = weight.after();
      if (after == null) {
        continue;
      }
      BigDecimal worth = after.times(all).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      if (fund != null) {
        values.put(fund, worth);
      } else if (weight.id().equals(Weight.CASH)) {
        cash = worth;
      }
    }
    if (advice.later().isEmpty()) {
      partsDone = 0;
      lastPartOn = null;
    } else if (!advice.trades().isEmpty()) {
      partsDone++;
      lastPartOn = market.asOf();
    }
    return advice;
  }

  private static void check(Recommendation advice) {
    for (Trade trade : advice.trades()) {
      if (IndexFund.of(trade.fund()) == null) {
        throw new InputException(
            "The policy deals in (" + trade.fund() + "), which stands for no index of a history.",
            "list the funds " + IndexFund.symbols() + " first for their indices.");
      }
    }
  }

  private Situation situation(MarketView market) {
    LocalDate day = market.asOf();
    Account account =
        Account.of(
                ID,
                AccountType.US_BROKERAGE,
                Money.of(CurrencyUnit.USD, cash, RoundingMode.HALF_EVEN))
            .dealingFractions();
    List<Holding> holdings = new ArrayList<>();
    values.forEach(
        (fund, value) ->
            holdings.add(
                Holding.of(
                    fund.name(),
                    value.movePointLeft(2),
                    BigMoney.of(CurrencyUnit.USD, PRICE),
                    day)));
    return new Situation(
        Client.of(ID, Residency.US, ADULT, settings.risk(), day, settings.horizonMonths()),
        lastPartOn == null ? account : account.afterParts(partsDone, lastPartOn),
        Holdings.of(holdings),
        market);
  }
}
