package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a case: a file of {@code cases/figures/}, and changes to it, divided by
 * semicolons, such as {@code flat.csv; FEDFUNDS from 2025-07 4.75; UNRATE in 2025-09 5.5; CPIAUCSL
 * in 2025-10 none; GS10 ends 2025-12; INDPRO begins 2022-12}. Stateless and thread-safe.
 */
final class Figures {
  /** The column. */
  static final String COLUMN = "figures";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(\\w+) (from|in|begins|ends) (\\d{4}-\\d{2})(?: (none|[+-]?\\d{1,9}(?:\\.\\d+)?))?");

  private Figures() {}

  /**
   * Reads the figures.
   *
   * @throws InputException if there is no such file, or a change is malformed
   */
  static MarketData read(Row row, FigureFiles files) {
    String[] parts = row.required(COLUMN).split(";");
    String name = parts[0].strip();
    MarketData found = files.find(name);
    if (found == null) {
      throw row.refuse(COLUMN, name, "is no file of " + FigureFiles.FOLDER, "put it there.");
    }
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    found.values().forEach((series, months) -> values.put(series, new TreeMap<>(months)));
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      change(values, part.strip(), row);
    }
    return new MarketData(values);
  }

  private static void change(
      Map<Series, SortedMap<YearMonth, BigDecimal>> values, String change, Row row) {
    Matcher form = CHANGE.matcher(change);
    if (!form.matches() || form.group(2).endsWith("s") != (form.group(4) == null)) {
      throw malformed(row, change);
    }
    SortedMap<YearMonth, BigDecimal> months = null;
    for (Series series : Series.values()) {
      months = series.name().equals(form.group(1)) ? values.get(series) : months;
    }
    if (months == null) {
      throw row.refuse(COLUMN, change, "changes no series of the file", "name one of its columns.");
    }
    YearMonth month;
    try {
      month = YearMonth.parse(form.group(3));
    } catch (DateTimeParseException e) {
      throw malformed(row, change);
    }
    switch (form.group(2)) {
      case "begins" -> months.headMap(month).clear();
      case "ends" -> months.tailMap(month.plusMonths(1)).clear();
      case "from" -> from(months.tailMap(month), form.group(4));
      default -> {
        if (form.group(4).equals("none")) {
          months.remove(month);
        } else {
          months.put(month, new BigDecimal(form.group(4)));
        }
      }
    }
  }

  private static void from(SortedMap<YearMonth, BigDecimal> months, String value) {
    if (value.equals("none")) {
      months.clear();
    } else {
      months.replaceAll((month, old) -> new BigDecimal(value));
    }
  }

  private static InputException malformed(Row row, String change) {
    return row.refuse(
        COLUMN,
        change,
        "is no change of figures",
        "write it like UNRATE in 2025-09 5.5, FEDFUNDS from 2025-07 4.75 or GS10 ends 2025-12.");
  }
}
