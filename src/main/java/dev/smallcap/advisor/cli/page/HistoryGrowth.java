package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.history.GrowthMonth;
import dev.smallcap.advisor.author.history.PolicyGrowth;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.picture.Chart;
import dev.smallcap.advisor.picture.ChartAxis;
import dev.smallcap.advisor.picture.Curve;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.picture.Scale;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What became of 1: a chart, and the rows of a table. Immutable and thread-safe.
 *
 * @param about over which months, and whether these are in sample
 * @param chart the chart
 * @param rows a row a line of the chart
 * @param turnover the turnover of the policy, in words
 */
record HistoryGrowth(List<String> about, Chart chart, List<GrowthRow> rows, String turnover) {
  private static final int HEIGHT = 260;
  private static final int YEAR = 12;

  /** As many years at most have a line of the grid. */
  private static final int MOST_TICKS = 8;

  private static final int FEW_YEARS = 5;

  /** An account: its name, how its line is painted, what 1 became, and percent a year. */
  record GrowthRow(String name, String paint, String became, String yearly) {}

  /** An account, told by the key of its words. */
  private record Account(String key, ToDoubleFunction<GrowthMonth> worth) {
    String paint() {
      return Paint.of(key);
    }
  }

  /** The growth, after costs too where these have a rate. */
  static HistoryGrowth of(PolicyHistory history, PolicyGrowth growth, HistoryText text) {
    BigDecimal costRate = history.settings().costRate();
    List<Account> accounts =
        new ArrayList<>(
            List.of(
                new Account("nothing", GrowthMonth::nothing),
                new Account("alone", GrowthMonth::alone),
                new Account("policy", GrowthMonth::policy)));
    if (costRate.signum() > 0) {
      accounts.add(new Account("costs", GrowthMonth::afterCosts));
    }
    Map<String, ?> rate = Map.of("rate", text.shown(Percent.of(costRate)));
    YearMonth first = growth.months().get(0).month();
    boolean inSample = first.atDay(1).isBefore(history.firstDay());
    return new HistoryGrowth(
        List.of(
            text.say("growth.about", Map.of("from", first, "to", growth.end().month())),
            text.say(inSample ? "in" : "out")),
        chart(growth, accounts, text),
        accounts.stream()
            .map(
                account -> {
                  double end = account.worth().applyAsDouble(growth.end());
                  return new GrowthRow(
                      text.say(account.key() + ".line", rate),
                      account.paint(),
                      HistoryText.decimals(end),
                      HistoryText.decimals(growth.yearly(end)));
                })
            .toList(),
        text.say("turnover", Map.of("percent", text.percent(growth.turnover()))));
  }

  private static Chart chart(PolicyGrowth growth, List<Account> accounts, HistoryText text) {
    List<Curve> curves = new ArrayList<>();
    BigDecimal low = BigDecimal.ONE;
    BigDecimal high = BigDecimal.ONE;
    for (Account account : accounts) {
      List<Curve.Point> points = new ArrayList<>();
      for (GrowthMonth month : growth.months()) {
        BigDecimal worth = BigDecimal.valueOf(account.worth().applyAsDouble(month));
        points.add(new Curve.Point(new BigDecimal(points.size()), worth));
        low = low.min(worth);
        high = high.max(worth);
      }
      curves.add(new Curve(account.paint(), Text.same(text.say(account.key() + ".short")), points));
    }
    Scale up = Scale.ofFactors(low, high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE));
    return Chart.namedAtEnd(
        text.say("growth"),
        HEIGHT,
        new ChartAxis(
            Text.same(text.say("growth.across")),
            Scale.to(new BigDecimal(growth.passed())),
            years(growth)),
        new ChartAxis(
            Text.same(text.say("growth.up")),
            up,
            up.rounds().stream().map(ChartAxis.Tick::of).toList()),
        curves);
  }

  /** Every year that has a January among the months, or every fifth where these are many. */
  private static List<ChartAxis.Tick> years(PolicyGrowth growth) {
    YearMonth first = growth.months().get(0).month();
    int each = growth.passed() / YEAR > MOST_TICKS ? FEW_YEARS : 1;
    List<ChartAxis.Tick> ticks = new ArrayList<>();
    for (int month = 0; month <= growth.passed(); month++) {
      YearMonth at = first.plusMonths(month);
      if (at.getMonthValue() == 1 && at.getYear() % each == 0) {
        ticks.add(new ChartAxis.Tick(new BigDecimal(month), String.valueOf(at.getYear())));
      }
    }
    return ticks;
  }
}
