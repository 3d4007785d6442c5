package dev.smallcap.advisor.picture;

import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * An axis of a chart. Immutable.
 *
 * @param name what it measures, with its unit
 * @param scale its scale
 * @param ticks the values that have a line of the grid
 */
public record ChartAxis(Text name, Scale scale, List<Tick> ticks) {
  /** Copies the list. */
  public ChartAxis {
    ticks = List.copyOf(ticks);
  }

  /**
   * A value with its figure. Immutable.
   *
   * @param value the value, on the scale
   * @param label what stands beside it
   */
  public record Tick(BigDecimal value, String label) {
    /** A value that is its own figure. */
    public static Tick of(BigDecimal value) {
      return new Tick(value, Scale.written(value));
    }
  }
}
