package dev.smallcap.advisor.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels that follow each other, drawn as steps of equal width by the template {@code steps}.
 * Places are percent of the width; heights are in pixels of a drawing of a fixed height. Immutable.
 *
 * @param said what it shows, in words
 * @param paint its class in the style sheet
 * @param steps the levels with their places
 */
public record Steps(String said, String paint, List<Step> steps) {
  /** The ground on which the steps stand, from the top. */
  public static final int GROUND = 50;

  private static final BigDecimal HEIGHT = new BigDecimal(34);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Copies the list. */
  public Steps {
    steps = List.copyOf(steps);
  }

  /**
   * A level from a moment on. Immutable.
   *
   * @param name the moment
   * @param value the level, 0 or more
   * @param label its figure
   */
  public record Level(String name, BigDecimal value, String label) {}

  /**
   * A level and where it stands. Immutable.
   *
   * @param from where it begins, percent of the width
   * @param width how wide it is, percent of the width
   * @param top its upper edge
   * @param height its height
   * @param above where its figure stands
   * @param name the moment
   * @param label its figure
   */
  public record Step(
      String from,
      String width,
      String top,
      String height,
      String above,
      String name,
      String label) {}

  /** The steps of some levels, in their order. */
  public static Steps of(String said, String paint, List<Level> levels) {
    BigDecimal most =
        levels.stream().map(Level::value).reduce(BigDecimal.ONE.movePointLeft(2), BigDecimal::max);
    Scale heights = Scale.to(most);
    Scale widths = Scale.to(new BigDecimal(Math.max(1, levels.size())));
    BigDecimal ground = new BigDecimal(GROUND);
    List<Step> steps = new ArrayList<>();
    for (Level level : levels) {
      BigDecimal height = heights.place(level.value()).multiply(HEIGHT).divide(HUNDRED);
      BigDecimal top = ground.subtract(height);
      steps.add(
          new Step(
              Scale.written(widths.place(new BigDecimal(steps.size()))),
              Scale.written(widths.place(BigDecimal.ONE)),
              Scale.written(top),
              Scale.written(height),
              Scale.written(top.subtract(new BigDecimal(4))),
              level.name(),
              level.label()));
    }
    return new Steps(said, paint, steps);
  }
}
