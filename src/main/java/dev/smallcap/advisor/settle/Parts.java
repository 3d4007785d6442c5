package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.measure.Portfolio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The monthly parts that follow today's. */
final class Parts {
  private Parts() {}

  /** Each part like today's, the last taking the rest. */
  static List<LaterTrade> later(
      Plan whole, Plan today, Portfolio portfolio, TradingLimits limits, int left, LocalDate asOf) {
    List<LaterTrade> later = new ArrayList<>();
    Weights weights = new Weights(portfolio, limits);
    for (int month = 1; month < left; month++) {
      for (Line line : whole.book().all()) {
        if (!Portfolio.inSleeve(line.kind) || line.change().signum() <= 0) {
          continue;
        }
        Line now = today.book().lines.get(line.id);
        BigDecimal rest = line.after.subtract(now == null ? line.before : now.after);
        BigDecimal part = weights.part(rest, left - 1);
        BigDecimal amount =
            month < left - 1 ? part : rest.subtract(part.multiply(BigDecimal.valueOf(left - 2L)));
        if (amount.signum() > 0) {
          later.add(
              new LaterTrade(asOf.plusMonths(month), line.id, portfolio.ofEquityMoney(amount)));
        }
      }
    }
    return later;
  }
}
