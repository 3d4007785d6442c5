package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.situation.WrittenOrder.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a table, as FRED writes them or a spreadsheet saves them. Day and month that could
 * be taken for each other are told by all dates together. Stateless and thread-safe.
 */
final class FredDates {
  private static final String MIDNIGHT =
      "(?:[ T]+(?:0?0:00(?::00)?(?:\\.0+)?Z?|12:00(?::00)? AM))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?" + MIDNIGHT);
  private static final Pattern PLAIN = Pattern.compile("(\\d{4})()(\\d\\d)(\\d\\d)");
  private static final Pattern KOREAN =
      Pattern.compile("(\\d{4})(년) ?(\\d{1,2})월(?: ?(\\d{1,2})일)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})([-/]|M)(\\d\\d)()");
  private static final List<Pattern> CLEAR = List.of(YEAR_FIRST, PLAIN, KOREAN, MONTH);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4})" + MIDNIGHT);

  private FredDates() {}

  /**
   * The day of each row; of a month alone its first.
   *
   * @throws RowException if one is none, or could be two
   */
  static List<LocalDate> of(Table table) {
    String column = table.header().get(0);
    List<Written> written = new ArrayList<>();
    for (Row row : table.rows()) {
      Written one = written(row.required(column));
      if (one != null) {
        written.add(one);
      }
    }
    WrittenOrder order = WrittenOrder.of(written);
    List<LocalDate> days = new ArrayList<>();
    Row only = null;
    for (Row row : table.rows()) {
      Written one = written(row.required(column));
      if (one == null) {
        days.add(clear(row, column));
      } else if (order == WrittenOrder.NEITHER) {
        only = other(row, column, one, only);
      } else {
        days.add(day(row, column, one, order));
      }
    }
    return days;
  }

  private static @Nullable Written written(String field) {
    Matcher match = YEAR_LAST.matcher(field);
    return match.matches()
        ? new Written(number(match, 1), number(match, 3), number(match, 4))
        : null;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static LocalDate day(Row row, String column, Written date, WrittenOrder order) {
    if (order == WrittenOrder.UNTOLD && date.first() != date.second()) {
      throw row.refuse(
          column,
          row.required(column),
          "could be two days: "
              + date.in(WrittenOrder.MONTH_FIRST)
              + " or "
              + date.in(WrittenOrder.DAY_FIRST),
          "write it like 2025-12-01.");
    }
    return Objects.requireNonNull(date.in(order));
  }

  /** Of dates in two orders, the first that is none in the other; refuses the one that is not. */
  private static @Nullable Row other(Row row, String column, Written date, @Nullable Row only) {
    boolean monthFirst = date.in(WrittenOrder.MONTH_FIRST) != null;
    boolean dayFirst = date.in(WrittenOrder.DAY_FIRST) != null;
    if (!monthFirst && !dayFirst) {
      throw none(row, column);
    }
    if (only == null) {
      return monthFirst == dayFirst ? null : row;
    }
    Written before = Objects.requireNonNull(written(only.required(column)));
    WrittenOrder order =
        before.in(WrittenOrder.MONTH_FIRST) != null
            ? WrittenOrder.MONTH_FIRST
            : WrittenOrder.DAY_FIRST;
    if (date.in(order) == null) {
      throw row.refuse(
          column,
          row.required(column),
          "has day and month in another order than line " + only.line(),
          "write both like 2025-12-01.");
    }
    return only;
  }

  private static LocalDate clear(Row row, String column) {
    String field = row.required(column);
    for (Pattern form : CLEAR) {
      Matcher match = form.matcher(field);
      if (match.matches()) {
        String day = match.group(4);
        try {
          return LocalDate.of(
              number(match, 1),
              number(match, 3),
              day == null || day.isEmpty() ? 1 : Integer.parseInt(day));
        } catch (DateTimeException e) {
          throw none(row, column);
        }
      }
    }
    throw none(row, column);
  }

  private static RowException none(Row row, String column) {
    String field = row.required(column);
    String write = "write it like 2025-12-01 or 2025-12.";
    if (field.matches("\\d{1,2}([-/.])\\d{1,2}\\1\\d\\d")) {
      return row.refuse(column, field, "has a year of two digits", write);
    }
    if (field.matches("(?i)[a-z]{3,9}[- ]\\d\\d")) {
      return row.refuse(column, field, "could be a month of a year or a day of a month", write);
    }
    if (field.matches("(?i)\\d{4}[-: ]?Q[1-4]")) {
      return row.refuse(column, field, "is a quarter, not a month", "download monthly series.");
    }
    if (field.matches("\\d{5}")) {
      return row.refuse(
          column,
          field,
          "is the number that a spreadsheet gives a day",
          "format the column as yyyy-mm-dd, and save it again.");
    }
    return row.refuse(column, field, "is not a month", write);
  }
}
