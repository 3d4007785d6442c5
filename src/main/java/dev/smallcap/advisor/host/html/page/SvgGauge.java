package dev.smallcap.advisor.host.html.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range with one or two marks, drawn by the template {@code gauge}. Places are percent of its
 * width. Immutable.
 *
 * @param said what it shows, in words
 * @param low where the range begins, or null without a range
 * @param width how wide the range is, or null without one
 * @param now the first mark
 * @param after the second mark, or null
 * @param edges the figures of the edges; none without a range
 */
public record SvgGauge(
    String said,
    @Nullable String low,
    @Nullable String width,
    Mark now,
    @Nullable Mark after,
    List<Mark> edges) {
  /** The scale ends at a multiple of this, and so much beyond all that is shown. */
  private static final BigDecimal STEP = new BigDecimal("5");

  private static final BigDecimal NEAR_START = new BigDecimal("20");
  private static final BigDecimal NEAR_END = new BigDecimal("80");

  /** Copies the list. */
  public SvgGauge {
    edges = List.copyOf(edges);
  }

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
   * @param marks the texts of the marks, as many as there are marks
   * @param edges the texts of the edges; none without a range
   */
  public static SvgGauge of(
      String said,
      BigDecimal now,
      @Nullable BigDecimal after,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      List<String> marks,
      List<String> edges) {
    BigDecimal most =
        Stream.of(now, after, low, high)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    SvgScale scale =
        new SvgScale(most.divide(STEP, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(STEP));
    Mark first = mark(scale.place(now), marks.get(0));
    Mark second = after == null ? null : mark(scale.place(after), marks.get(1));
    if (low == null || high == null) {
      return new SvgGauge(said, null, null, first, second, List.of());
    }
    BigDecimal from = scale.place(low);
    BigDecimal to = scale.place(high);
    return new SvgGauge(
        said,
        SvgScale.written(from),
        SvgScale.written(to.subtract(from)),
        first,
        second,
        List.of(edge(from, true, edges.get(0)), edge(to, false, edges.get(1))));
  }

  private static Mark mark(BigDecimal at, String label) {
    String anchor =
        at.compareTo(NEAR_START) < 0 ? "start" : at.compareTo(NEAR_END) > 0 ? "end" : "middle";
    return new Mark(SvgScale.written(at), anchor, label);
  }

  /** Edges stand outside their range, so that they never meet. */
  private static Mark edge(BigDecimal at, boolean low, String label) {
    boolean start = low ? at.compareTo(NEAR_START) < 0 : at.compareTo(NEAR_END) <= 0;
    return new Mark(SvgScale.written(at), start ? "start" : "end", label);
  }
}
