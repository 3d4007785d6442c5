package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.picture.Chart;
import dev.smallcap.advisor.picture.ChartAxis;
import dev.smallcap.advisor.picture.Curve;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.picture.Scale;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the Russell share goes down over a recovery for one horizon: a step chart, and its numbers.
 * Immutable and thread-safe.
 *
 * @param title the horizon
 * @param chart the chart
 * @param months the first month of each stage
 * @param rows the numbers of each profile
 */
record GlideChart(Text title, Chart chart, List<Integer> months, List<GlideRow> rows) {
  private static final int HEIGHT = 150;
  private static final int HUNDRED = 100;
  private static final int QUARTER = 25;

  /** The shares of a profile, a share a stage, percent of the sleeve. */
  record GlideRow(RiskProfile risk, List<BigDecimal> shares) {
    /** Copies the list. */
    GlideRow {
      shares = List.copyOf(shares);
    }
  }

  /** Copies the lists. */
  GlideChart {
    months = List.copyOf(months);
    rows = List.copyOf(rows);
  }

  /**
   * A chart.
   *
   * @param starts the first month of each stage, then the month at which the chart ends
   * @param shares the share of each profile in each stage, percent of the sleeve
   */
  static GlideChart of(
      Text title, List<Integer> starts, Map<RiskProfile, List<BigDecimal>> shares) {
    List<Integer> months = starts.subList(0, starts.size() - 1);
    BigDecimal end = new BigDecimal(starts.get(starts.size() - 1));
    List<ChartAxis.Tick> ticks = new ArrayList<>();
    for (int share = 0; share <= HUNDRED; share += QUARTER) {
      ticks.add(ChartAxis.Tick.of(new BigDecimal(share)));
    }
    ChartAxis across =
        new ChartAxis(
            RulebookWords.say("glide.across"),
            Scale.between(BigDecimal.ONE, end),
            months.stream().map(month -> ChartAxis.Tick.of(new BigDecimal(month))).toList());
    ChartAxis up =
        new ChartAxis(RulebookWords.say("glide.up"), Scale.to(new BigDecimal(HUNDRED)), ticks);
    List<GlideRow> rows = new ArrayList<>();
    List<Curve> curves = new ArrayList<>();
    shares.forEach(
        (risk, each) -> {
          rows.add(new GlideRow(risk, each));
          List<Curve.Point> levels = new ArrayList<>();
          for (int stage = 0; stage < each.size(); stage++) {
            levels.add(new Curve.Point(new BigDecimal(months.get(stage)), each.get(stage)));
          }
          curves.add(Curve.ofSteps(Paint.of(risk), Text.same(risk), levels, end));
        });
    return new GlideChart(title, Chart.namedAtStart("", HEIGHT, across, up, curves), months, rows);
  }
}
