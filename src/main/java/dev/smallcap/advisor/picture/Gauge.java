package dev.smallcap.advisor.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range with one or two marks, and a cap, drawn by the template {@code gauge}. Places are percent
 * of its width. Immutable.
 *
 * @param said what it shows, in words
 * @param low where the range begins, or null without a range
 * @param width how wide the range is, or null without one
 * @param now the first mark
 * @param after the second mark, or null
 * @param cap what is never passed, or null where none is told
 * @param edges the figures of the edges; none without a range
 */
public record Gauge(
    String said,
    @Nullable String low,
    @Nullable String width,
    Mark now,
    @Nullable Mark after,
    @Nullable Mark cap,
    List<Mark> edges) {
  /** The scale ends at a multiple of this, and so much beyond all that is shown. */
  private static final BigDecimal STEP = new BigDecimal("5");

  private static final BigDecimal NEAR_START = new BigDecimal("20");
  private static final BigDecimal NEAR_END = new BigDecimal("80");

  /** Copies the list. */
  public Gauge {
    edges = List.copyOf(edges);
  }

  /**
   * A value with what stands beside it. Immutable.
   *
   * @param value the value
   * @param label the text
   */
  public record Figure(BigDecimal value, String label) {}

  /**
   * A figure at its place. Immutable.
   *
   * @param at its place, percent of the width
   * @param anchor which end of the text stands there: start, middle or end
   * @param label the text
   */
  public record Mark(String at, String anchor, String label) {}

  /**
   * The gauge of a range.
   *
   * @param now where it stands
   * @param after where it will stand, or null
   * @param cap what is never passed, or null
   * @param range where it begins and ends, or nothing
   */
  public static Gauge of(
      String said, Figure now, @Nullable Figure after, @Nullable Figure cap, List<Figure> range) {
    BigDecimal most =
        Stream.concat(Stream.of(now, after, cap).filter(Objects::nonNull), range.stream())
            .map(Figure::value)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    Scale scale =
        Scale.to(most.divide(STEP, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(STEP));
    boolean ranged = range.size() == 2;
    BigDecimal low = ranged ? scale.place(range.get(0).value()) : null;
    BigDecimal high = ranged ? scale.place(range.get(1).value()) : null;
    return new Gauge(
        said,
        low == null ? null : Scale.written(low),
        low == null || high == null ? null : Scale.written(high.subtract(low)),
        mark(scale, now),
        after == null ? null : mark(scale, after),
        cap == null ? null : mark(scale, cap),
        low == null || high == null
            ? List.of()
            : List.of(
                edge(low, true, range.get(0).label()), edge(high, false, range.get(1).label())));
  }

  private static Mark mark(Scale scale, Figure figure) {
    BigDecimal at = scale.place(figure.value());
    String anchor =
        at.compareTo(NEAR_START) < 0 ? "start" : at.compareTo(NEAR_END) > 0 ? "end" : "middle";
    return new Mark(Scale.written(at), anchor, figure.label());
  }

  /** Edges stand outside their range, so that they never meet. */
  private static Mark edge(BigDecimal at, boolean low, String label) {
    boolean start = low ? at.compareTo(NEAR_START) < 0 : at.compareTo(NEAR_END) <= 0;
    return new Mark(Scale.written(at), start ? "start" : "end", label);
  }
}
