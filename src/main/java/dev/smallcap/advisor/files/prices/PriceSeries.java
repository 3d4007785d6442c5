package dev.smallcap.advisor.files.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fund was worth with all that it paid out put back into it, at the closes of a file. Only
 * ratios mean something. Immutable and thread-safe.
 *
 * @param file the file, for messages
 * @param daily whether it holds each trading day, rather than one row a month
 * @param closes the value by the day of its row, in order
 */
public record PriceSeries(String file, boolean daily, SortedMap<LocalDate, BigDecimal> closes) {
  /** How many days before its end a month can have its last trading day. */
  private static final int HOLIDAYS = 3;

  /** Copies the map. */
  public PriceSeries {
    closes = Collections.unmodifiableSortedMap(new TreeMap<>(closes));
  }

  /**
   * The value at the end of each month: the last of its rows. A row dated the first of its month,
   * the only one, is of its end. The last month is left out where its last row is of an earlier
   * day.
   */
  public SortedMap<YearMonth, BigDecimal> monthEnds() {
    SortedMap<YearMonth, BigDecimal> ends = new TreeMap<>();
    closes.forEach((day, close) -> ends.put(YearMonth.from(day), close));
    LocalDate last = closes.lastKey();
    YearMonth month = YearMonth.from(last);
    boolean more = daily || !closes.subMap(month.atDay(1), last).isEmpty();
    boolean named = last.getDayOfMonth() == 1 && !more;
    if (!named && last.isBefore(month.atEndOfMonth().minusDays(HOLIDAYS))) {
      ends.remove(month);
    }
    return Collections.unmodifiableSortedMap(ends);
  }
}
