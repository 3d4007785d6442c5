package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values that people write into cells. Stateless and thread-safe. */
final class Cells {
  /** Says that a value is missing, where an empty cell says that it is ordinary. */
  static final String MISSING = "-";

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Boolean.class, Cells::held,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          BigDecimal.class, BigDecimal::new,
          Percent.class, Cells::percent,
          LocalDate.class, LocalDate::parse,
          YearMonth.class, YearMonth::parse,
          String.class, cell -> cell);

  private Cells() {}

  /**
   * A cell as a value of a type: terms by name, yes or no, numbers, percentages with or without
   * their sign, days and months in ISO form.
   *
   * @throws dev.smallcap.advisor.terms.InputException if it is none, naming file, line and column
   */
  static @Nullable Object value(Row row, String column, Class<?> type, boolean nullable) {
    String cell = row.required(column);
    if (nullable && cell.equals(MISSING)) {
      return null;
    }
    try {
      return of(cell, type);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw row.refuse(column, cell, "is not " + called(type), "write " + example(type) + ".");
    }
  }

  private static Object of(String cell, Class<?> type) {
    Function<String, Object> reader = READERS.get(type);
    if (reader != null) {
      return reader.apply(cell);
    }
    return Arrays.stream(type.getEnumConstants() == null ? new Object[0] : type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(cell))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static boolean held(String cell) {
    return switch (cell) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  private static Percent percent(String cell) {
    return Percent.parse(cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell);
  }

  private static String called(Class<?> type) {
    if (type.isEnum()) {
      return "one of its terms";
    }
    if (isWhole(type)) {
      return "a whole number";
    }
    return "a " + Vocabulary.words(type.getSimpleName());
  }

  private static boolean isWhole(Class<?> type) {
    return type == Integer.class || type == Long.class;
  }

  private static String example(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Arrays.toString(type.getEnumConstants());
    }
    if (type == Boolean.class) {
      return "yes or no";
    }
    if (type == LocalDate.class) {
      return "a day like 2026-01-16";
    }
    if (type == YearMonth.class) {
      return "a month like 2026-01";
    }
    return isWhole(type) ? "a whole number" : "a number";
  }
}
