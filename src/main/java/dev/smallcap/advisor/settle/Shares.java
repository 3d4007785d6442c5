package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights for the recommendation: rounded to eight decimals, the largest line taking what rounding
 * leaves, so that they add up to exactly 100.
 */
final class Shares {
  private static final int DECIMALS = 8;

  private Shares() {}

  /** Every instrument and the cash, in the order of the parts they play and their ids. */
  static List<Weight> of(Book book, Portfolio portfolio) {
    return of(book, portfolio, true);
  }

  /** The same without targets, where nothing is traded by decision. */
  static List<Weight> untargeted(Book book, Portfolio portfolio) {
    return of(book, portfolio, false);
  }

  private static List<Weight> of(Book book, Portfolio portfolio, boolean targets) {
    List<Row> rows = new ArrayList<>();
    for (Line line : book.all()) {
      boolean inside = Portfolio.inEquityMoney(line.kind);
      rows.add(new Row(line.id, line.kind, line.fund, inside, line.before, line.after));
    }
    rows.add(new Row(Weight.CASH, PositionKind.CASH, null, true, book.cashBefore, book.cashAfter));
    rows.sort(Comparator.comparing(Row::kind).thenComparing(Row::id));
    List<Row> inside = new ArrayList<>(rows);
    inside.removeIf(row -> !row.inside());
    List<Percent> now = spread(inside, false, portfolio.equityMoney());
    List<Percent> target = spread(inside, true, portfolio.equityMoney());
    List<Percent> nowOfAccount = spread(rows, false, portfolio.total());
    List<Percent> targetOfAccount = spread(rows, true, portfolio.total());
    List<Weight> weights = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      weights.add(
          new Weight(
              row.id(),
              row.kind(),
              row.inside() ? now.get(at) : null,
              row.inside() && targets ? target.get(at) : null,
              nowOfAccount.get(i),
              targets ? targetOfAccount.get(i) : null,
              row.fund() == null ? null : row.fund().cost()));
      at += row.inside() ? 1 : 0;
    }
    return weights;
  }

  private static List<Percent> spread(List<Row> rows, boolean after, BigDecimal whole) {
    if (whole.signum() <= 0) {
      return Collections.nCopies(rows.size(), Percent.ZERO);
    }
    List<BigDecimal> shares = new ArrayList<>(rows.size());
    int largest = 0;
    BigDecimal left = BigDecimal.valueOf(100);
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal value = rows.get(i).value(after);
      BigDecimal share =
          value.signum() == 0
              ? BigDecimal.ZERO
              : value.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
      shares.add(share);
      left = left.subtract(share);
      largest = value.compareTo(rows.get(largest).value(after)) > 0 ? i : largest;
    }
    shares.set(largest, shares.get(largest).add(left));
    List<Percent> percents = new ArrayList<>(rows.size());
    shares.forEach(share -> percents.add(Percent.of(share)));
    return percents;
  }

  private record Row(
      String id,
      PositionKind kind,
      @Nullable Fund fund,
      boolean inside,
      BigDecimal before,
      BigDecimal after) {
    BigDecimal value(boolean then) {
      return then ? after : before;
    }
  }
}
