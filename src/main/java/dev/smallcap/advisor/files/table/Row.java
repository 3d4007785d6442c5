package dev.smallcap.advisor.files.table;

import dev.smallcap.advisor.files.FastNumbers;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: fields by the name of their column, errors with file and line. Immutable and
 * thread-safe.
 *
 * @param file the file, for messages
 * @param line the line that the row starts on, from 1
 * @param fields the fields as they stand, stripped, by column
 */
public record Row(String file, long line, Map<String, String> fields) {
  /** The value of a column, or null where it is empty or the table has no such column. */
  public @Nullable String optional(String column) {
    String field = fields.get(column);
    return field == null || field.isEmpty() ? null : CsvCell.read(field);
  }

  /**
   * The value of a column.
   *
   * @throws InputException if it is empty
   */
  public String required(String column) {
    return CsvCell.read(field(column));
  }

  private String field(String column) {
    String field = fields.get(column);
    if (field == null || field.isEmpty()) {
      throw refuse(column, "", "is empty", "fill it in.");
    }
    return field;
  }

  /**
   * A plain decimal such as {@code -12.5}; no exponent, no NaN, at most 20 digits on either side.
   *
   * @throws InputException otherwise
   */
  public BigDecimal decimal(String column) {
    String field = field(column);
    if (!FastNumbers.isDecimal(field)) {
      throw refuse(column, field, "is not a plain decimal", "write it like 1234.56.");
    }
    return new BigDecimal(field);
  }

  /**
   * A date as ISO 8601.
   *
   * @throws InputException otherwise
   */
  public LocalDate date(String column) {
    String field = field(column);
    try {
      return FastNumbers.date(field);
    } catch (DateTimeException e) {
      throw refuse(column, field, "is not a date", "write it like 2026-01-16.");
    }
  }

  /**
   * One of an enum's constants, by its name.
   *
   * @throws InputException otherwise, naming the constants
   */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    String field = field(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(field)) {
        return constant;
      }
    }
    throw refuse(
        column,
        field,
        "is not known",
        "write one of " + Arrays.toString(type.getEnumConstants()) + ".");
  }

  /** A refusal of a field, naming file, line, column and value. */
  public RowException refuse(String column, String value, String problem, String maybe) {
    return new RowException(
        line,
        column,
        Arguments.shown(value),
        file
            + ", line "
            + line
            + ": the "
            + column
            + " ("
            + Arguments.shown(value)
            + ") "
            + problem
            + ".",
        maybe);
  }

  /** The same refusal as another one, with file and line before it. */
  public RowException refuse(InputException cause) {
    return new RowException(line, cause, file + ", line " + line + ": " + cause.what());
  }
}
