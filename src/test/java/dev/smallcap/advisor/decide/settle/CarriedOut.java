package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** What a host has after it carried out the orders of a day. */
final class CarriedOut {
  /** What a fund without a price here costs, as the market sees it. */
  private static final BigDecimal UNSEEN = new BigDecimal("50");

  private CarriedOut() {}

  static Situations of(Situations before, Settlement settled) {
    Portfolio portfolio = measured(before);
    Map<String, Holding> held = new LinkedHashMap<>();
    before.holdings().forEach(holding -> held.put(holding.code(), holding));
    BigDecimal cash = before.account().cash().getAmount();
    for (Trade trade : settled.trades()) {
      Holding holding = held.computeIfAbsent(trade.fund(), id -> unseen(before, id));
      BigDecimal price = portfolio.prices().get(trade.fund());
      if (price == null) {
        price =
            before
                .rates()
                .convert(
                    holding.price().getAmount(),
                    holding.price().getCurrencyUnit(),
                    before.account().currency());
      }
      BigDecimal amount =
          trade.amount() == null
              ? trade.ofEquityMoney().times(portfolio.equityMoney())
              : trade.amount().getAmount();
      BigDecimal shares =
          trade.shares() == null ? amount.divide(price, MathContext.DECIMAL64) : trade.shares();
      boolean sale = trade.side() == TradeSide.SELL;
      BigDecimal quantity =
          sale ? holding.quantity().subtract(shares) : holding.quantity().add(shares);
      if (trade.shares() == null) {
        quantity =
            sale && nothingLeft(settled, trade)
                ? BigDecimal.ZERO
                : quantity.setScale(9, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
      }
      held.put(trade.fund(), of(holding, quantity));
      cash = sale ? cash.add(amount) : cash.subtract(amount);
    }
    for (Position position : portfolio.positions()) {
      if (position.kind() == PositionKind.SWEEP && cash.signum() < 0) {
        BigDecimal spent = cash.negate().min(position.value());
        Holding sweep = held.get(position.id());
        held.put(
            position.id(),
            of(
                sweep,
                sweep.quantity().subtract(spent.divide(position.price(), MathContext.DECIMAL64))));
        cash = cash.add(spent);
      }
    }
    BigDecimal money =
        settled.trades().stream().anyMatch(trade -> trade.amount() == null)
            ? cash.setScale(before.account().currency().getDecimalPlaces(), RoundingMode.DOWN)
                .max(BigDecimal.ZERO)
            : cash;
    return new Situations(
        before.policy(),
        before.market(),
        before.client(),
        parts(with(before.account(), money), settled),
        java.util.List.copyOf(held.values()),
        before.rates());
  }

  private static boolean nothingLeft(Settlement settled, Trade trade) {
    return settled.weights().stream()
        .filter(weight -> weight.id().equals(trade.fund()))
        .noneMatch(weight -> weight.afterOfAccount().isPositive());
  }

  static Portfolio measured(Situations situation) {
    return Portfolio.measure(
        situation.account(),
        Holdings.of(situation.holdings()).converting(situation.rates()),
        PolicyModels.of(situation.policy()).funds(),
        PolicyModels.of(situation.policy()).parts(),
        Situations.DAY);
  }

  private static Account with(Account account, BigDecimal cash) {
    return new Account(
        account.id(),
        account.type(),
        Money.of(account.currency(), cash),
        account.fractionalShares(),
        account.minimumTrade(),
        account.marginLoan(),
        account.partsDone(),
        account.lastPartOn());
  }

  /** A part that was bought, or for which no order can be made, counts as done today. */
  private static Account parts(Account account, Settlement settled) {
    boolean part =
        settled.notes().stream()
            .anyMatch(
                note ->
                    List.of("settle-parts", "settle-part-small", "settle-part-unpaid")
                        .contains(note.rule().id()));
    boolean last = account.partsDone() == 2 && !settled.trades().isEmpty() && !waits(settled);
    if (part) {
      int done = account.partsDone() + 1;
      return done > 2 ? account.withoutParts() : account.afterParts(done, Situations.DAY);
    }
    return last ? account.withoutParts() : account;
  }

  private static boolean waits(Settlement settled) {
    return settled.notes().stream().anyMatch(note -> note.rule().id().equals("settle-part-wait"));
  }

  private static Holding unseen(Situations before, String id) {
    Fund fund = PolicyModels.of(before.policy()).funds().find(id);
    BigDecimal price = fund.currency().getCode().equals("KRW") ? UNSEEN.movePointRight(3) : UNSEEN;
    return Holding.of(id, BigDecimal.ZERO, BigMoney.of(fund.currency(), price), Situations.DAY);
  }

  private static Holding of(Holding holding, BigDecimal quantity) {
    return new Holding(
        holding.code(),
        quantity,
        holding.price(),
        holding.priceDate(),
        holding.assetClass(),
        holding.leverage(),
        holding.multiplier(),
        holding.value());
  }
}
