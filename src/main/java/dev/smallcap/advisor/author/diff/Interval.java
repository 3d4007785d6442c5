package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Classes of a number that lie side by side, as one stretch. Immutable and thread-safe.
 *
 * @param low the lower end, or null where there is none
 * @param lowIn whether the lower end belongs to it
 * @param high the upper end, or null where there is none
 * @param highIn whether the upper end belongs to it
 */
record Interval(@Nullable String low, boolean lowIn, @Nullable String high, boolean highIn) {
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern WHOLE = Pattern.compile(NUMBER + "(?:-(\\d+))?");
  private static final Pattern UNDER = Pattern.compile("under " + NUMBER);
  private static final Pattern OVER =
      Pattern.compile("over " + NUMBER + "(?: and under " + NUMBER + ")?");

  /** A class by its name, or null where it is no number. */
  static @Nullable Interval of(String name) {
    Matcher whole = WHOLE.matcher(name);
    if (whole.matches()) {
      String low = whole.group(1);
      return new Interval(low, true, whole.group(2) == null ? low : whole.group(2), true);
    }
    Matcher under = UNDER.matcher(name);
    if (under.matches()) {
      return new Interval(null, false, under.group(1), false);
    }
    Matcher over = OVER.matcher(name);
    return over.matches() ? new Interval(over.group(1), false, over.group(2), false) : null;
  }

  /**
   * Some classes in words; neighbours are one stretch, and what reaches the first or last class has
   * no end there.
   *
   * @param names the names of all classes, in order
   */
  static List<String> words(List<String> names, SortedSet<Integer> places) {
    List<String> words = new ArrayList<>();
    int first = of(names.get(0)) == null ? 1 : 0;
    int last = names.size() - 1;
    int from = -1;
    for (int place = 0; place <= names.size(); place++) {
      boolean here = places.contains(place) && of(names.get(place)) != null;
      if (here && from < 0) {
        from = place;
      } else if (!here && from >= 0) {
        words.add(stretch(names, from, place - 1).open(from == first, place - 1 == last).words());
        from = -1;
      }
    }
    return words;
  }

  private static Interval stretch(List<String> names, int from, int to) {
    Interval one = Objects.requireNonNull(of(names.get(from)));
    Interval other = Objects.requireNonNull(of(names.get(to)));
    return new Interval(one.low, one.lowIn, other.high, other.highIn);
  }

  /** Without an end that no value lies beyond. */
  private Interval open(boolean below, boolean above) {
    boolean one = low != null && low.equals(high);
    return one || (below && above)
        ? this
        : new Interval(below ? null : low, !below && lowIn, above ? null : high, !above && highIn);
  }

  String words() {
    if (low == null) {
      return high == null ? "any" : (highIn ? "up to " : "under ") + high;
    }
    if (high == null) {
      return lowIn ? low + " or more" : "over " + low;
    }
    if (lowIn && highIn) {
      return low.equals(high) ? low : low + "-" + high;
    }
    return lowIn
        ? low + " to under " + high
        : "over " + low + (highIn ? " to " : " and under ") + high;
  }
}
