package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.words.ClientReading.OrderRow;
import dev.smallcap.advisor.decide.words.ClientReading.Sentences;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a client reads of the orders, of what comes later, and of the costs. */
record MoneyReading(ReadingWords words, Recommendation advice) {
  /** What the orders come to, in one sentence. */
  String todo() {
    String sold = sum(TradeSide.SELL);
    String bought = sum(TradeSide.BUY);
    if (sold != null && bought != null) {
      return words.say("doc.todo-both", Map.of("sold", sold, "bought", bought));
    }
    if (bought != null) {
      return words.say("doc.todo-buy", "bought", bought);
    }
    if (sold != null) {
      return words.say("doc.todo-sell", "sold", sold);
    }
    String none = words.say("doc.todo-none");
    return advice.later().isEmpty() || advice.decision() == Decision.HOLD
        ? none
        : none + " " + words.say("doc.todo-wait", "day", words.day(advice.later().get(0).on()));
  }

  /** The sum of the orders of a side, or null where there is none. */
  private @Nullable String sum(TradeSide side) {
    Money money = null;
    Percent share = Percent.ZERO;
    boolean priced = true;
    boolean any = false;
    for (Trade trade : advice.trades()) {
      if (trade.side() == side) {
        any = true;
        share = share.plus(trade.ofEquityMoney());
        if (trade.amount() == null) {
          priced = false;
        } else {
          money = money == null ? trade.amount() : money.plus(trade.amount());
        }
      }
    }
    return any ? (priced && money != null ? words.shown(money) : ofEquity(share)) : null;
  }

  String ofEquity(Percent share) {
    return words.say("doc.of-equity", "share", share);
  }

  ClientReading.Orders orders(List<String> undone) {
    return new ClientReading.Orders(
        words.say("doc.orders"),
        List.of(
            words.say("doc.side"),
            words.say("doc.fund"),
            words.say(priced() ? "doc.amount" : "doc.percent"),
            words.say("doc.shares"),
            words.say("doc.cost")),
        advice.trades().stream().map(this::row).toList(),
        new Sentences(words.say("doc.later"), later()),
        new Sentences(
            words.say(advice.trades().isEmpty() ? "doc.undone" : "doc.orders-known"), undone));
  }

  private OrderRow row(Trade trade) {
    AdvisedFund fund = advice.fund(trade.fund());
    return new OrderRow(
        words.say(trade.side() == TradeSide.SELL ? "doc.sell" : "doc.buy"),
        fund == null ? trade.fund() : fund.name().in(words.lang()),
        fund == null ? "" : fund.id(),
        amount(trade, fund),
        shares(trade),
        sharesSaid(trade),
        fund == null || fund.cost() == null ? "" : words.cost(fund.cost().yearly()));
  }

  /** Whether amounts are given; where prices are too old there are percentages alone. */
  private boolean priced() {
    return advice.trades().stream().anyMatch(trade -> trade.amount() != null);
  }

  private String shares(Trade trade) {
    if (trade.amount() == null) {
      return "";
    }
    return trade.shares() == null ? words.say("doc.no-price") : ReadingWords.number(trade.shares());
  }

  private String sharesSaid(Trade trade) {
    BigDecimal shares = trade.amount() == null ? null : trade.shares();
    return shares == null
        ? shares(trade)
        : words
            .label(shares.compareTo(BigDecimal.ONE) == 0 ? "share" : "shares")
            .replace("{n}", ReadingWords.number(shares));
  }

  /** In the currency that the fund is dealt in, and in the account's where that is another. */
  private String amount(Trade trade, @Nullable AdvisedFund fund) {
    Money amount = trade.amount();
    if (amount == null) {
      return ofEquity(trade.ofEquityMoney());
    }
    Money dealt = fund == null ? null : dealt(amount, fund.currency());
    return dealt == null
        ? words.shown(amount)
        : words.say("doc.dealt", Map.of("dealt", dealt, "amount", amount));
  }

  /** An amount in another currency at the rate of the advice, or null where there is none. */
  private @Nullable Money dealt(Money amount, @Nullable String currency) {
    String own = amount.getCurrencyUnit().getCode();
    if (currency == null || currency.equals(own)) {
      return null;
    }
    for (RateUsed rate : advice.dataDates().rates()) {
      if (rate.pair().equals(own + "/" + currency)) {
        return amount.convertedTo(CurrencyUnit.of(currency), rate.rate(), RoundingMode.HALF_EVEN);
      }
      if (rate.pair().equals(currency + "/" + own)) {
        BigDecimal inverse = BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL64);
        return amount.convertedTo(CurrencyUnit.of(currency), inverse, RoundingMode.HALF_EVEN);
      }
    }
    return null;
  }

  private List<String> later() {
    List<String> later = new ArrayList<>();
    for (LaterTrade part : advice.later()) {
      later.add(
          words.day(part.on())
              + ": "
              + words.say("doc.buy")
              + " "
              + words.called(advice, part.fund())
              + ", "
              + withMoney(part.ofEquityMoney(), worth(part.ofEquityMoney())));
    }
    if (!later.isEmpty()) {
      String paid = paidLater();
      if (!paid.isEmpty()) {
        later.add(words.say("doc.later-paid", "parts", paid));
      }
      later.add(words.say("doc.later-reviewed"));
    }
    return later;
  }

  /** What a share of the US-equity money is worth today, or null where prices are too old. */
  private @Nullable Money worth(Percent share) {
    Money all = advice.equityMoney();
    return all == null
        ? null
        : Money.of(all.getCurrencyUnit(), share.times(all.getAmount()), RoundingMode.HALF_EVEN);
  }

  /** Where the money of the later parts is to come from: what the plan makes smaller. */
  private String paidLater() {
    Map<EquityPart, Percent> planned = EquityReading.sums(advice.weights(), Weight::target);
    return EquityReading.sums(advice.weights(), Weight::after).entrySet().stream()
        .map(
            now ->
                Map.entry(
                    now.getKey(),
                    now.getValue().minus(planned.getOrDefault(now.getKey(), Percent.ZERO))))
        .filter(less -> less.getValue().isPositive())
        .map(
            less ->
                words.say(
                    less.getKey() == EquityPart.CASH ? "doc.later-from" : "doc.later-sold",
                    Map.of("part", less.getKey().name(words), "share", less.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** What the funds cost a year, as far as that is known. */
  List<String> costs() {
    Costs costs = advice.costs();
    List<String> said = new ArrayList<>();
    boolean parts = !advice.later().isEmpty();
    if (costs.before() != null && costs.after() != null && (parts || !advice.trades().isEmpty())) {
      int decimals = apart(costs.before(), costs.after());
      said.add(
          words.say(
              parts ? "doc.costs-parts" : "doc.costs-both",
              Map.of(
                  "before", withMoney(words.percent(costs.before(), decimals), costs.moneyBefore()),
                  "after", withMoney(words.percent(costs.after(), decimals), costs.moneyAfter()))));
    } else if (costs.before() != null) {
      String before = withMoney(words.cost(costs.before()), costs.moneyBefore());
      said.add(words.say("doc.costs-now", "before", before));
    } else if (costs.after() != null) {
      String after = withMoney(words.cost(costs.after()), costs.moneyAfter());
      said.add(words.say("doc.costs-after", "after", after));
    }
    if (!costs.notKnown().isEmpty()) {
      String funds =
          costs.notKnown().stream()
              .map(id -> words.called(advice, id))
              .collect(Collectors.joining(", "));
      said.add(words.say("doc.costs-unknown", "funds", funds));
    }
    return said;
  }

  private String withMoney(Percent share, @Nullable Money money) {
    return withMoney(words.shown(share), money);
  }

  private String withMoney(String share, @Nullable Money money) {
    return money == null
        ? words.say("doc.of-equity", "share", share)
        : words.say("doc.with-money", Map.of("share", share, "money", money));
  }

  /** As many decimals as tell two costs apart. */
  private int apart(Percent one, Percent other) {
    int decimals = ReadingWords.COST_DECIMALS;
    while (!one.equals(other)
        && words.percent(one, decimals).equals(words.percent(other, decimals))) {
      decimals++;
    }
    return decimals;
  }

  /** One unit of a currency in another, and the day of that rate. */
  String rate(RateUsed rate) {
    String[] pair = rate.pair().split("/");
    boolean assumed =
        advice.cautions().stream()
            .anyMatch(
                one ->
                    one.ruleId().equals(ReasonPlace.UNDATED)
                        && String.valueOf(one.values().get("pairs")).contains(rate.pair()));
    return words.say(
        assumed ? "doc.rate-assumed" : "doc.rate",
        Map.of(
            "one", Money.ofMajor(CurrencyUnit.of(pair[0]), 1),
            "other", BigMoney.of(CurrencyUnit.of(pair[1]), rate.rate()),
            "day", words.day(rate.on())));
  }
}
