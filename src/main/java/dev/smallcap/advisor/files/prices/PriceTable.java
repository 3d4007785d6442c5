package dev.smallcap.advisor.files.prices;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of prices: adjusted ones, or closes with dividends. The newest row may be the first
 * or the last. Dividends are put back at the close of their row. Stateless and thread-safe.
 */
final class PriceTable {
  private static final List<String> DATES = List.of("date", "timestamp");
  private static final List<String> ADJUSTED = List.of("adjclose", "adjustedclose");
  private static final List<String> CLOSE = List.of("close");
  private static final List<String> DIVIDEND = List.of("dividend", "dividends", "dividendamount");
  private static final List<String> PLAIN = List.of("date", "value");
  private static final String NO_VALUE = "null";

  /** Beyond these two a price did not move: it was split, or is none of the fund. */
  private static final BigDecimal LEAST_STEP = new BigDecimal("0.6");

  private static final BigDecimal MOST_STEP = new BigDecimal("1.6");

  /** The fewest trading days of a whole month: those of September 2001. */
  private static final int FEWEST_DAYS = 15;

  /**
   * The most rows of a monthly file within two months: of the newest it may tell each day asked.
   */
  private static final int MOST_OF_TWO = 4;

  private PriceTable() {}

  /**
   * Reads a table.
   *
   * @param dividends the table of the dividends, or null where none is beside it
   * @throws InputException naming file, line, column and value
   */
  static PriceSeries read(Table table, @Nullable Table dividends) {
    String date = column(table, DATES);
    if (date == null) {
      throw new InputException(
          table.file()
              + ", line 1: no column of ("
              + String.join(",", table.header())
              + ") holds"
              + " dates.",
          "name the first column Date or timestamp.");
    }
    SortedMap<LocalDate, BigDecimal> paid = dividends == null ? null : paid(dividends);
    String adjusted = adjusted(table);
    List<Row> rows = inOrder(table, date);
    SortedMap<LocalDate, BigDecimal> closes =
        adjusted == null ? reinvested(table, rows, date, paid) : values(rows, date, adjusted);
    return new PriceSeries(table.file(), daily(table.file(), closes), closes);
  }

  private static @Nullable String adjusted(Table table) {
    boolean plain = table.header().stream().map(PriceTable::key).toList().equals(PLAIN);
    return plain ? table.header().get(1) : column(table, ADJUSTED);
  }

  private static @Nullable String column(Table table, List<String> names) {
    return table.header().stream().filter(one -> names.contains(key(one))).findFirst().orElse(null);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** The rows that hold a value, the oldest first. */
  private static List<Row> inOrder(Table table, String date) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.removeIf(
        row ->
            row.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(date))
                .allMatch(field -> field.getValue().equals(NO_VALUE)));
    if (rows.size() < 2) {
      throw new InputException(
          table.file() + " has fewer than two rows with prices.", "it was cut off: get it again.");
    }
    if (rows.get(0).date(date).isAfter(rows.get(rows.size() - 1).date(date))) {
      Collections.reverse(rows);
    }
    LocalDate before = LocalDate.MIN;
    for (Row row : rows) {
      LocalDate day = row.date(date);
      if (!day.isAfter(before)) {
        throw row.refuse(
            date,
            day.toString(),
            day.equals(before) ? "stands twice" : "is out of order",
            "sort the rows by day, each day once.");
      }
      before = day;
    }
    return rows;
  }

  private static SortedMap<LocalDate, BigDecimal> values(
      List<Row> rows, String date, String column) {
    SortedMap<LocalDate, BigDecimal> values = new TreeMap<>();
    BigDecimal before = null;
    for (Row row : rows) {
      BigDecimal value = price(row, column);
      checkStep(row, column, before, value);
      values.put(row.date(date), value);
      before = value;
    }
    return values;
  }

  private static SortedMap<LocalDate, BigDecimal> reinvested(
      Table table, List<Row> rows, String date, @Nullable SortedMap<LocalDate, BigDecimal> paid) {
    String close = column(table, CLOSE);
    String dividend = column(table, DIVIDEND);
    if (close == null) {
      throw new InputException(
          table.file()
              + ", line 1: no column of ("
              + String.join(",", table.header())
              + ") holds adjusted prices.",
          "name it Adj Close, or hand over the columns date,value.");
    }
    if (dividend == null && paid == null) {
      throw new InputException(
          table.file() + ", line 1: the column (" + close + ") is not adjusted for dividends.",
          "hand over adjusted prices, or dividends too: a column Dividends, or a file of"
              + " Date,Dividends whose name has the word dividends.");
    }
    SortedMap<LocalDate, BigDecimal> values = new TreeMap<>();
    BigDecimal last = null;
    BigDecimal value = null;
    LocalDate after = null;
    for (Row row : rows) {
      LocalDate day = row.date(date);
      BigDecimal price = price(row, close);
      BigDecimal more = dividend != null ? paid(row, dividend) : paid(paid, after, day);
      BigDecimal whole = price.add(more);
      checkStep(row, close, last, whole);
      value =
          last == null || value == null
              ? price
              : value.multiply(whole).divide(last, MathContext.DECIMAL64);
      values.put(day, value);
      last = price;
      after = day;
    }
    return values;
  }

  /** What was paid after a day, up to another. */
  private static BigDecimal paid(
      @Nullable SortedMap<LocalDate, BigDecimal> paid, @Nullable LocalDate after, LocalDate day) {
    return paid == null || after == null
        ? BigDecimal.ZERO
        : paid.subMap(after.plusDays(1), day.plusDays(1)).values().stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static SortedMap<LocalDate, BigDecimal> paid(Table table) {
    String date = column(table, DATES);
    String dividend = column(table, DIVIDEND);
    if (date == null || dividend == null) {
      throw new InputException(
          table.file()
              + ", line 1: the columns ("
              + String.join(",", table.header())
              + ") are not a day and a dividend.",
          "write the header Date,Dividends.");
    }
    SortedMap<LocalDate, BigDecimal> paid = new TreeMap<>();
    for (Row row : table.rows()) {
      if (paid.put(row.date(date), paid(row, dividend)) != null) {
        throw row.refuse(
            date, row.required(date), "stands twice", "add up what was paid on the day.");
      }
    }
    return paid;
  }

  private static BigDecimal paid(Row row, String column) {
    BigDecimal paid = row.decimal(column);
    if (paid.signum() < 0) {
      throw row.refuse(column, paid.toPlainString(), "is below 0", "write what was paid, or 0.");
    }
    return paid;
  }

  private static BigDecimal price(Row row, String column) {
    BigDecimal price = row.decimal(column);
    if (price.signum() <= 0) {
      throw row.refuse(
          column, price.toPlainString(), "is not above 0", "take the row out, or correct it.");
    }
    return price;
  }

  private static void checkStep(
      Row row, String column, @Nullable BigDecimal before, BigDecimal value) {
    if (before == null) {
      return;
    }
    BigDecimal step = value.divide(before, MathContext.DECIMAL64);
    if (step.compareTo(LEAST_STEP) < 0 || step.compareTo(MOST_STEP) > 0) {
      throw row.refuse(
          column,
          row.required(column),
          "is too far from the row before (" + before.toPlainString() + ")",
          "the fund was split: hand over prices that are adjusted for it.");
    }
  }

  /** Whether each trading day has a row, rather than each month one. */
  private static boolean daily(String file, SortedMap<LocalDate, BigDecimal> closes) {
    YearMonth first = YearMonth.from(closes.firstKey());
    YearMonth last = YearMonth.from(closes.lastKey());
    if (!first.plusMonths(1).isBefore(last)) {
      return closes.size() > MOST_OF_TWO;
    }
    boolean daily = rows(closes, first.plusMonths(1)) > 1;
    for (YearMonth month = first.plusMonths(1); month.isBefore(last); month = month.plusMonths(1)) {
      int rows = rows(closes, month);
      if (daily ? rows < FEWEST_DAYS : rows != 1) {
        throw new InputException(
            file + " has (" + rows + ") rows of the month " + month + ".",
            "hand over one row a month, or one for each trading day, without gaps.");
      }
    }
    return daily;
  }

  private static int rows(SortedMap<LocalDate, BigDecimal> closes, YearMonth month) {
    return closes.subMap(month.atDay(1), month.plusMonths(1).atDay(1)).size();
  }
}
