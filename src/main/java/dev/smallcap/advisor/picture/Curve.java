package dev.smallcap.advisor.picture;

import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A curve of a chart, from left to right. Immutable.
 *
 * @param paint its class in the style sheet
 * @param name its name, as short as the place beside it asks
 * @param points its points, one or more
 */
public record Curve(String paint, Text name, List<Point> points) {
  /** Copies the list. */
  public Curve {
    points = List.copyOf(points);
  }

  /**
   * A point. Immutable.
   *
   * @param across its value on the axis across
   * @param up its value on the axis up
   */
  public record Point(BigDecimal across, BigDecimal up) {}

  /**
   * A curve of levels, each of which holds until the next.
   *
   * @param levels where each begins, one or more
   * @param end where the last one ends
   */
  public static Curve ofSteps(String paint, Text name, List<Point> levels, BigDecimal end) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      Point level = levels.get(i);
      points.add(level);
      points.add(new Point(i + 1 < levels.size() ? levels.get(i + 1).across() : end, level.up()));
    }
    return new Curve(paint, name, points);
  }

  Point first() {
    return points.get(0);
  }

  Point last() {
    return points.get(points.size() - 1);
  }
}
