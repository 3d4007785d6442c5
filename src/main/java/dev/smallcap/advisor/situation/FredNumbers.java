package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a table. A comma is read as the decimal one where the table shows that it is: some
 * number has other than three digits after it, and none has a point. Immutable and thread-safe.
 *
 * @param decimalComma whether it does
 */
record FredNumbers(boolean decimalComma) {
  /** What FRED, FRED-MD and spreadsheets write where there is no value. */
  private static final Set<String> MISSING = Set.of(".", "NA", "#N/A");

  private static final String WITH_COMMA = "[+-]?\\d{1,20},\\d{1,20}";
  private static final String THOUSANDS = "[+-]?[1-9]\\d{0,2},\\d{3}";

  static FredNumbers of(Table table, List<FredColumn> columns) {
    boolean proved = false;
    for (Row row : table.rows()) {
      for (FredColumn column : columns) {
        String field = row.optional(column.name());
        if (field != null && !MISSING.contains(field)) {
          if (field.indexOf('.') >= 0) {
            return new FredNumbers(false);
          }
          proved |= field.matches(WITH_COMMA) && !field.matches(THOUSANDS);
        }
      }
    }
    return new FredNumbers(proved);
  }

  /**
   * The value of a column in a row, or null where it is missing.
   *
   * @throws dev.smallcap.advisor.files.table.RowException if it is no plain decimal
   */
  @Nullable BigDecimal value(Row row, String column) {
    String field = row.optional(column);
    if (field == null || MISSING.contains(field)) {
      return null;
    }
    if (field.equalsIgnoreCase("nan") || field.equalsIgnoreCase("n/a")) {
      throw row.refuse(
          column, field, "is not a plain decimal", "leave it empty where there is no value.");
    }
    if (!field.matches(WITH_COMMA)) {
      return row.decimal(column);
    }
    if (decimalComma) {
      return new BigDecimal(field.replace(',', '.'));
    }
    throw row.refuse(
        column,
        field,
        "has a comma, which could stand before decimals or thousands",
        "write it like 1234.56.");
  }
}
