package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.advice.PositionAmounts;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Weights for the recommendation: rounded to eight decimals, the largest line taking what rounding
 * leaves, so that they add up to exactly 100.
 */
final class WeightRounding {
  private static final int DECIMALS = 8;

  private WeightRounding() {}

  /** Every instrument and the cash, in the order of the parts they play and their ids. */
  static List<Weight> of(
      PlanContext desk, ProjectedHoldings now, ProjectedHoldings target, ProjectedHoldings after) {
    return of(desk, now, target, after, true);
  }

  /** The same without targets, where nothing is traded by decision. */
  static List<Weight> untargeted(PlanContext desk, ProjectedHoldings now) {
    return of(desk, now, now, now, false);
  }

  private static List<Weight> of(
      PlanContext desk,
      ProjectedHoldings now,
      ProjectedHoldings target,
      ProjectedHoldings after,
      boolean targets) {
    Map<String, InstrumentLine> lines = new LinkedHashMap<>();
    List.of(now, target, after).forEach(one -> one.lines().forEach(l -> lines.put(l.key(), l)));
    List<Row> rows = new ArrayList<>();
    for (InstrumentLine line : lines.values()) {
      rows.add(
          new Row(
              line.id(),
              line.kind(),
              line.fund(),
              line.leverage().compareTo(BigDecimal.ONE) == 0 ? null : line.leverage(),
              desk.portfolio.parts().inEquityMoney(line.kind()),
              line.held(),
              target.value(line),
              after.value(line)));
    }
    rows.add(
        new Row(
            Weight.CASH,
            PositionKind.CASH,
            null,
            null,
            true,
            now.cash(),
            target.cash(),
            after.cash()));
    rows.sort(Comparator.comparing(Row::kind).thenComparing(Row::id));
    return weights(rows, desk, targets);
  }

  private static List<Weight> weights(List<Row> rows, PlanContext desk, boolean targets) {
    Portfolio portfolio = desk.portfolio;
    List<Row> inside = new ArrayList<>(rows);
    inside.removeIf(row -> !row.inside());
    List<Percent> now = spread(inside, Row::now, portfolio.equityMoney());
    List<Percent> target = spread(inside, Row::target, portfolio.equityMoney());
    List<Percent> after = spread(inside, Row::after, portfolio.equityMoney());
    List<Percent> nowOfAccount = spread(rows, Row::now, portfolio.total());
    List<Percent> targetOfAccount = spread(rows, Row::target, portfolio.total());
    List<Percent> afterOfAccount = spread(rows, Row::after, portfolio.total());
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
              row.inside() && targets ? after.get(at) : null,
              nowOfAccount.get(i),
              targets ? targetOfAccount.get(i) : null,
              targets ? afterOfAccount.get(i) : null,
              row.fund() == null ? null : row.fund().cost(),
              row.leverage(),
              amounts(row, desk, targets)));
      at += row.inside() ? 1 : 0;
    }
    return weights;
  }

  private static @Nullable PositionAmounts amounts(Row row, PlanContext desk, boolean targets) {
    Money now = desk.money(row.now());
    return now == null
        ? null
        : new PositionAmounts(
            now,
            targets ? desk.money(row.target()) : null,
            targets ? desk.money(row.after()) : null);
  }

  private static List<Percent> spread(
      List<Row> rows, Function<Row, BigDecimal> values, BigDecimal whole) {
    if (whole.signum() <= 0) {
      return Collections.nCopies(rows.size(), Percent.ZERO);
    }
    List<BigDecimal> shares = new ArrayList<>(rows.size());
    int largest = 0;
    BigDecimal left = BigDecimal.valueOf(100);
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal value = values.apply(rows.get(i));
      BigDecimal share =
          value.signum() == 0
              ? BigDecimal.ZERO
              : value.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
      shares.add(share);
      left = left.subtract(share);
      largest = value.compareTo(values.apply(rows.get(largest))) > 0 ? i : largest;
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
      @Nullable BigDecimal leverage,
      boolean inside,
      BigDecimal now,
      BigDecimal target,
      BigDecimal after) {}
}
