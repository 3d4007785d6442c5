package dev.smallcap.advisor.partition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a number at its thresholds: each threshold is a class, and so is what lies between two. The
 * value that answers for what lies between is the one next to a threshold, so that boundaries are
 * asked from both sides.
 */
final class NumberSpans {
  private static final int DECIMALS = 2;

  private final Class<?> type;
  private final Range range;
  private final List<EquivalenceClass> spans = new ArrayList<>();

  private NumberSpans(Class<?> type, Range range) {
    this.type = type;
    this.range = range;
  }

  static List<EquivalenceClass> of(Input input, Class<?> type, SortedSet<BigDecimal> cuts) {
    NumberSpans made = new NumberSpans(type, Range.of(input));
    SortedSet<BigDecimal> inside = new TreeSet<>(cuts);
    inside.removeIf(cut -> !made.possible(cut));
    BigDecimal low = null;
    for (BigDecimal cut : inside) {
      made.between(low, cut);
      made.exactly(cut);
      low = cut;
    }
    made.between(low, null);
    return made.spans;
  }

  private boolean possible(BigDecimal cut) {
    return range.holds(cut) && (!Numbers.whole(type) || cut.stripTrailingZeros().scale() <= 0);
  }

  private void exactly(BigDecimal cut) {
    spans.add(
        span(cut.stripTrailingZeros().toPlainString(), cut, value -> value.compareTo(cut) == 0));
  }

  private void between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    BigDecimal value = inside(low, high);
    if (value != null) {
      spans.add(
          span(
              name(low, high),
              value,
              other ->
                  range.holds(other)
                      && (low == null || other.compareTo(low) > 0)
                      && (high == null || other.compareTo(high) < 0)));
    }
  }

  private EquivalenceClass span(String name, BigDecimal value, Predicate<BigDecimal> holds) {
    return new EquivalenceClass(
        name,
        name,
        Numbers.as(type, value),
        other -> other != null && holds.test(Numbers.decimal(other)));
  }

  /** A value next to a threshold, or null where there is none between the two. */
  private @Nullable BigDecimal inside(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    BigDecimal value;
    if (low == null && high == null) {
      value = range.least() == null ? BigDecimal.ZERO : range.least();
    } else if (low == null) {
      value = Objects.requireNonNull(high).subtract(step(high));
    } else {
      value = low.add(step(low));
      if (high != null && value.compareTo(high) >= 0 && !Numbers.whole(type)) {
        value = low.add(high).divide(BigDecimal.valueOf(2));
      }
    }
    return range.holds(value) && (high == null || value.compareTo(high) < 0) ? value : null;
  }

  private BigDecimal step(BigDecimal near) {
    return Numbers.whole(type)
        ? BigDecimal.ONE
        : BigDecimal.ONE.movePointLeft(Math.max(DECIMALS, near.scale()));
  }

  private String name(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (Numbers.whole(type)) {
      BigDecimal from = low == null ? range.least() : low.add(BigDecimal.ONE);
      BigDecimal to = high == null ? range.most() : high.subtract(BigDecimal.ONE);
      if (from != null && to != null) {
        return from.compareTo(to) == 0 ? plain(from) : plain(from) + "-" + plain(to);
      }
    }
    if (low == null) {
      return high == null ? "any" : "under " + plain(high);
    }
    return "over " + plain(low) + (high == null ? "" : " and under " + plain(high));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
