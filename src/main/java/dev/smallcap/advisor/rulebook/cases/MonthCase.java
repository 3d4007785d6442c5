package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * What a case of a month gives: figures, and the month of them that is asked for. Immutable and
 * thread-safe.
 *
 * @param figures the figures
 * @param month the month
 */
public record MonthCase(MarketData figures, YearMonth month) {
  /** The columns that say what is expected. */
  public static final List<String> EXPECTED = List.of("label", "confirmed", "age", "finds");

  private static final List<String> GIVEN = List.of(Figures.COLUMN, "month");

  /**
   * What a case gives.
   *
   * @throws InputException if a column is not known, nothing is expected, or a cell cannot be read
   */
  public static MonthCase of(CaseFile file, Case one, FigureFiles files) {
    for (String column : file.columns()) {
      if (!CaseFile.EVERYWHERE.contains(column)
          && !EXPECTED.contains(column)
          && !GIVEN.contains(column)) {
        throw new InputException(
            file.path() + ", line 1: the column (" + Arguments.shown(column) + ") is not known.",
            "use case, parameters, figures, month, label, confirmed, age, finds.");
      }
    }
    Row row = one.row();
    if (EXPECTED.stream().allMatch(column -> row.optional(column) == null)) {
      throw row.refuse("label", "", "is empty, and nothing else is expected", "fill it in.");
    }
    if (one.asOf() != null) {
      throw row.refuse(
          "as-of",
          one.asOf().toString(),
          "changes no label",
          "leave it out: months are labelled by the latest policy.");
    }
    return new MonthCase(
        Figures.read(row, files),
        (YearMonth) Objects.requireNonNull(Cells.value(row, "month", YearMonth.class, false)));
  }

  /** What tells the figures and parameters of a case from those of others. */
  public static String key(Case one) {
    return one.row().required(Figures.COLUMN) + " " + one.parameters();
  }
}
