package dev.smallcap.advisor.picture;

import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Curves over two axes with names, a grid, and the name of each curve beside it, drawn by the
 * template {@code chart}. Places across are percent of the width; places down are in pixels, but in
 * percent of the height for the points. Immutable.
 *
 * @param said what it shows, in words; empty where a table beside it tells the same
 * @param height the height between the axes, pixels
 * @param across the name of the axis across
 * @param up the name of the axis up
 * @param columns the lines of the grid that stand
 * @param rows the lines of the grid that lie
 * @param lines the curves
 * @param labels their names
 * @param atEnd whether names stand behind the ends of the curves, or else at their beginnings
 */
public record Chart(
    String said,
    int height,
    Text across,
    Text up,
    List<GridLine> columns,
    List<GridLine> rows,
    List<DrawnCurve> lines,
    List<CurveLabel> labels,
    boolean atEnd) {
  /** How far apart names have to stand, pixels. */
  private static final int LABEL = 13;

  /** How far above or below its curve a name stands, pixels. */
  private static final int ABOVE = 5;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Copies the lists. */
  public Chart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }

  /**
   * A line of the grid. Immutable.
   *
   * @param at its place: percent of the width, or pixels from the top
   * @param label its figure
   */
  public record GridLine(String at, String label) {}

  /**
   * A curve as it is drawn. Immutable.
   *
   * @param paint its class in the style sheet
   * @param points its points, percent of width and height
   */
  public record DrawnCurve(String paint, String points) {}

  /**
   * The name of a curve, or of those that begin in one place. Immutable.
   *
   * @param name the name
   * @param y its place, pixels from the top
   */
  public record CurveLabel(Text name, int y) {}

  /** A chart whose curves have their names where they begin; those of one beginning share it. */
  public static Chart namedAtStart(
      String said, int height, ChartAxis across, ChartAxis up, List<Curve> curves) {
    Map<Integer, List<Text>> beginning = new LinkedHashMap<>();
    for (Curve curve : curves) {
      beginning
          .computeIfAbsent(y(up, height, curve.first().up()), y -> new ArrayList<>())
          .add(curve.name());
    }
    List<CurveLabel> labels = new ArrayList<>();
    beginning.forEach(
        (y, names) ->
            labels.add(
                new CurveLabel(
                    Text.joined(names, ", "), y < LABEL + ABOVE ? y + LABEL : y - ABOVE)));
    return of(said, height, across, up, curves, labels, false);
  }

  /** A chart whose curves have their names behind their ends, from the highest to the lowest. */
  public static Chart namedAtEnd(
      String said, int height, ChartAxis across, ChartAxis up, List<Curve> curves) {
    List<CurveLabel> labels = new ArrayList<>();
    int free = 0;
    for (Curve curve :
        curves.stream()
            .sorted(Comparator.comparing((Curve one) -> one.last().up()).reversed())
            .toList()) {
      int y = Math.max(free, y(up, height, curve.last().up()) + ABOVE - 1);
      labels.add(new CurveLabel(curve.name(), y));
      free = y + LABEL;
    }
    return of(said, height, across, up, curves, labels, true);
  }

  private static Chart of(
      String said,
      int height,
      ChartAxis across,
      ChartAxis up,
      List<Curve> curves,
      List<CurveLabel> labels,
      boolean atEnd) {
    return new Chart(
        said,
        height,
        across.name(),
        up.name(),
        across.ticks().stream()
            .map(
                tick ->
                    new GridLine(Scale.written(across.scale().place(tick.value())), tick.label()))
            .toList(),
        up.ticks().stream()
            .map(tick -> new GridLine(String.valueOf(y(up, height, tick.value())), tick.label()))
            .toList(),
        curves.stream()
            .map(curve -> new DrawnCurve(curve.paint(), points(across, up, curve)))
            .toList(),
        labels,
        atEnd);
  }

  private static String points(ChartAxis across, ChartAxis up, Curve curve) {
    return curve.points().stream()
        .map(
            point ->
                Scale.written(across.scale().place(point.across()))
                    + ","
                    + Scale.written(HUNDRED.subtract(up.scale().place(point.up()))))
        .collect(Collectors.joining(" "));
  }

  private static int y(ChartAxis up, int height, BigDecimal value) {
    return HUNDRED
        .subtract(up.scale().place(value))
        .multiply(new BigDecimal(height))
        .movePointLeft(2)
        .setScale(0, RoundingMode.HALF_EVEN)
        .intValue();
  }
}
