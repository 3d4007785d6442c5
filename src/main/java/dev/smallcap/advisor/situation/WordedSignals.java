package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Slump;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signals of the cycle as words, which somebody gives and answers for: they can establish an
 * early recovery and nothing else. Immutable and thread-safe.
 *
 * @param rates the policy rate
 * @param inflation prices
 * @param activity consumption and production
 * @param slump whether a slump lies behind
 * @param on the day the words were given
 * @param author who gives them, as a client is told
 * @param reason why, as a client is told
 * @param age age of the recovery in months on that day, the first month being 1, or null
 * @param began the day the recovery began, or null; with neither the clock starts on the day the
 *     words were given, and who words it again passes the first beginning
 */
public record WordedSignals(
    RateDirection rates,
    Inflation inflation,
    Activity activity,
    Slump slump,
    LocalDate on,
    String author,
    String reason,
    @Nullable Integer age,
    @Nullable LocalDate began) {
  private static final List<String> COLUMNS = List.of("signal", "value");
  private static final List<String> SIGNALS =
      List.of(
          "rates",
          "prices",
          "activity",
          "slump",
          "given_by",
          "because",
          "given_on",
          "age",
          "began");

  private static final Map<String, String> ROWS =
      Map.of(
          "rates", "rates,CUTTING or another word for the policy rate",
          "prices", "prices,STABLE or prices,ELEVATED",
          "activity", "activity,RECOVERING or activity,WEAK",
          "slump", "slump,SLUMP or slump,NONE",
          "given_by", "given_by and who answers for the words: a client is told",
          "because", "because and why they are given: a client is told",
          "given_on", "given_on and the day they were given, like given_on,2026-01-26");

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing, the recovery began after the words were given, or age
   *     and beginning differ
   */
  public WordedSignals {
    Arguments.given(rates, "signal rates");
    Arguments.given(inflation, "signal prices");
    Arguments.given(activity, "signal activity");
    Arguments.given(slump, "signal slump");
    Arguments.day(on, "day of the words");
    Arguments.dayIfAny(began, "day on which the recovery began");
    Arguments.text(author, "author of the words");
    Arguments.text(reason, "reason of the words");
    Beginning.check(true, on, age, began);
  }

  /** The day the clock of the recovery starts. */
  public LocalDate clockStart() {
    return Beginning.of(on, age, began);
  }

  /** Whether a text begins as worded signals do. */
  public static boolean fits(String text) {
    String first = text.lines().findFirst().orElse("").replace("\"", "");
    return List.of(first.split(",", -1)).stream().map(String::strip).toList().equals(COLUMNS);
  }

  /**
   * Reads rows {@code signal,value}: rates, prices, activity, slump, given_by, because, given_on
   * and, where known, age or began.
   *
   * @throws InputException naming file, line, signal and value
   */
  public static WordedSignals of(Table table) {
    Map<String, Row> rows = new HashMap<>();
    for (Row row : table.expect(COLUMNS, List.of()).rows()) {
      String signal = row.required("signal");
      if (!SIGNALS.contains(signal)) {
        throw row.refuse("signal", signal, "is not known", "write one of " + SIGNALS + ".");
      }
      if (rows.put(signal, row) != null) {
        throw row.refuse("signal", signal, "stands twice", "remove one of the rows.");
      }
    }
    Row age = rows.get("age");
    Row began = rows.get("began");
    try {
      return new WordedSignals(
          row(rows, "rates", table).constant(RateDirection.class, "value"),
          row(rows, "prices", table).constant(Inflation.class, "value"),
          row(rows, "activity", table).constant(Activity.class, "value"),
          row(rows, "slump", table).constant(Slump.class, "value"),
          row(rows, "given_on", table).date("value"),
          row(rows, "given_by", table).required("value"),
          row(rows, "because", table).required("value"),
          age == null ? null : months(age),
          began == null ? null : began.date("value"));
    } catch (InputException e) {
      throw e.what().startsWith(table.file())
          ? e
          : new InputException(table.file() + ": " + e.what(), e.maybe(), e);
    }
  }

  private static Row row(Map<String, Row> rows, String signal, Table table) {
    Row row = rows.get(signal);
    if (row == null) {
      throw new InputException(
          table.file() + " has no row (" + signal + ").", "add a row " + ROWS.get(signal) + ".");
    }
    return row;
  }

  private static Integer months(Row row) {
    try {
      return row.decimal("value").intValueExact();
    } catch (ArithmeticException e) {
      throw row.refuse(
          "age", row.required("value"), "is not a whole number of months", "write it like 3.");
    }
  }
}
