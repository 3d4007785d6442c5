package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** Counts what comes of clients. Not thread-safe. */
final class BookTally {
  private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
  private final TreeMap<String, Traded> traded = new TreeMap<>();
  private long advised;
  private long rejected;

  void advised(Recommendation advice) {
    advised++;
    decisions.merge(advice.decision(), 1L, Long::sum);
    for (Trade trade : advice.trades()) {
      Money amount = trade.amount();
      if (amount != null) {
        boolean buy = trade.side() == TradeSide.BUY;
        traded(
            amount.getCurrencyUnit().getCode(),
            new Traded(
                buy ? amount.getAmount() : BigDecimal.ZERO,
                buy ? BigDecimal.ZERO : amount.getAmount()));
      }
    }
  }

  void refused() {
    rejected++;
  }

  void add(BookTally other) {
    advised += other.advised;
    rejected += other.rejected;
    other.decisions.forEach(this::decided);
    other.traded.forEach(this::traded);
  }

  void add(long moreAdvised, long moreRejected) {
    advised += moreAdvised;
    rejected += moreRejected;
  }

  void decided(Decision decision, long times) {
    decisions.merge(decision, times, Long::sum);
  }

  void traded(String currency, Traded sums) {
    traded.merge(currency, sums, Traded::plus);
  }

  long advised() {
    return advised;
  }

  long rejected() {
    return rejected;
  }

  /** All rows that are done. */
  long rows() {
    return advised + rejected;
  }

  Map<Decision, Long> decisions() {
    return decisions;
  }

  Map<String, Traded> traded() {
    return traded;
  }
}
