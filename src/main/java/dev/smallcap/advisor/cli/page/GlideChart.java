package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the Russell share goes down over a recovery for one horizon: a step chart, and its numbers.
 * Immutable and thread-safe.
 *
 * @param title the horizon
 * @param lines a line a profile
 * @param ticks where each stage begins on the chart
 * @param labels what stands beside the lines, those that begin together in one
 */
record GlideChart(Text title, List<GlideLine> lines, List<Tick> ticks, List<LineLabel> labels) {
  private static final int LEFT = 34;
  private static final int RIGHT = 330;
  private static final int TOP = 12;
  private static final int BOTTOM = 172;
  private static final int HUNDRED = 100;

  /** A profile. */
  record GlideLine(RiskProfile risk, List<BigDecimal> shares, String points) {}

  /** The first month of a stage. */
  record Tick(int month, int x) {}

  /** The names of the profiles that begin at one height. */
  record LineLabel(String names, int x, int y) {}

  /** The height of a share on the chart. */
  static int y(int share) {
    return BOTTOM - (BOTTOM - TOP) * share / HUNDRED;
  }

  /**
   * A chart.
   *
   * @param starts the first month of each stage, then the month at which the chart ends
   * @param shares the share of each profile in each stage, percent of the sleeve
   */
  static GlideChart of(
      Text title, List<Integer> starts, Map<RiskProfile, List<BigDecimal>> shares) {
    List<Tick> ticks = new ArrayList<>();
    int last = starts.get(starts.size() - 1);
    for (int start : starts) {
      ticks.add(new Tick(start, LEFT + (RIGHT - LEFT) * (start - 1) / Math.max(1, last - 1)));
    }
    List<GlideLine> lines = new ArrayList<>();
    Map<Integer, List<String>> beginning = new TreeMap<>();
    shares.forEach(
        (risk, each) -> {
          StringBuilder points = new StringBuilder();
          for (int i = 0; i < each.size(); i++) {
            int y = y(each.get(i).intValue());
            points
                .append(ticks.get(i).x() + "," + y + " ")
                .append(ticks.get(i + 1).x() + "," + y + " ");
          }
          lines.add(new GlideLine(risk, each, points.toString().strip()));
          beginning
              .computeIfAbsent(y(each.get(0).intValue()), height -> new ArrayList<>())
              .add(risk.name());
        });
    List<LineLabel> labels = new ArrayList<>();
    beginning.forEach(
        (y, names) ->
            labels.add(
                new LineLabel(String.join(" ", names), LEFT + 6, y < TOP + 14 ? y + 14 : y - 5)));
    return new GlideChart(title, lines, ticks.subList(0, ticks.size() - 1), labels);
  }
}
