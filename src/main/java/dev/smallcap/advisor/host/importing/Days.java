package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days in text, as exports write them. Stateless and thread-safe. */
final class Days {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![0-9])([0-9]{4})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{1,2})(?![0-9])");
  private static final Pattern TOGETHER =
      Pattern.compile("(?<![0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])");
  private static final Pattern KOREAN =
      Pattern.compile("([0-9]{4})년 ?([0-9]{1,2})월 ?([0-9]{1,2})일");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![0-9])([0-9]{1,2})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{4})(?![0-9])");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,9})\\.?[- ]([0-9]{1,2}),?[- ]([0-9]{4})(?![0-9])");
  private static final Pattern DAY_NAMED =
      Pattern.compile("(?<![0-9])([0-9]{1,2})\\.?[- ](\\p{L}{3,9})\\.?,?[- ]([0-9]{4})(?![0-9])");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12));

  private Days() {}

  /**
   * A day found in a text.
   *
   * @param place where it begins
   * @param first its first number of two, where the year stands last; otherwise 0
   * @param day the day, or null where either order of its numbers gives one
   */
  private record Hit(int place, int first, int second, int year, @Nullable LocalDate day) {
    @Nullable LocalDate in(@Nullable DayOrder order) {
      if (day != null || order == null) {
        return day;
      }
      return order == DayOrder.MONTH_FIRST ? date(year, first, second) : date(year, second, first);
    }
  }

  /** The last day that a text names, or null where it names none, or none for sure. */
  static @Nullable LocalDate last(String text, @Nullable DayOrder order) {
    return hits(text).stream()
        .max(Comparator.comparingInt(Hit::place))
        .map(hit -> hit.in(order))
        .orElse(null);
  }

  /** The order that a cell shows, or null where it shows none. */
  static @Nullable DayOrder order(String text) {
    Matcher date = YEAR_LAST.matcher(text);
    if (!date.find()) {
      return null;
    }
    boolean first = Integer.parseInt(date.group(1)) > 12;
    boolean second = Integer.parseInt(date.group(2)) > 12;
    return first == second ? null : first ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /** Both days that a text could mean, to be shown, or null where it means one or none. */
  static @Nullable String both(String text) {
    for (Hit hit : hits(text)) {
      LocalDate one = hit.in(DayOrder.MONTH_FIRST);
      LocalDate other = hit.in(DayOrder.DAY_FIRST);
      if (hit.day() == null && one != null && other != null) {
        return one + " or " + other;
      }
    }
    return null;
  }

  private static List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Pattern pattern : List.of(YEAR_FIRST, TOGETHER, KOREAN)) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        add(hits, m.start(), date(number(m, 1), number(m, 2), number(m, 3)));
      }
    }
    for (Matcher m = MONTH_NAMED.matcher(text); m.find(); ) {
      add(hits, m.start(), date(number(m, 3), month(m.group(1)), number(m, 2)));
    }
    for (Matcher m = DAY_NAMED.matcher(text); m.find(); ) {
      add(hits, m.start(), date(number(m, 3), month(m.group(2)), number(m, 1)));
    }
    for (Matcher m = YEAR_LAST.matcher(text); m.find(); ) {
      int first = number(m, 1);
      int second = number(m, 2);
      DayOrder order = first == second ? DayOrder.DAY_FIRST : order(m.group());
      Hit open = new Hit(m.start(), first, second, number(m, 3), null);
      if (order == null) {
        hits.add(open);
      } else {
        add(hits, m.start(), open.in(order));
      }
    }
    return hits;
  }

  private static void add(List<Hit> hits, int place, @Nullable LocalDate day) {
    if (day != null) {
      hits.add(new Hit(place, 0, 0, 0, day));
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
