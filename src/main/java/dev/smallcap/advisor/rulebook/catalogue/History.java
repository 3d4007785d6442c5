package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the facts behind the lines of evidence: the file {@code history.csv}. They decide nothing.
 * Stateless and thread-safe.
 */
public final class History {
  /** Its path in a rules folder. */
  public static final String PATH = "history.csv";

  private static final List<String> COLUMNS =
      List.of("rule", "series", "from", "to", "value", "unit", "method", "source");

  private History() {}

  /**
   * The facts that can be read, in the order of the file.
   *
   * @param faults what is told of a row that cannot be used: one with an empty field, a value that
   *     is no decimal, a period that is none
   * @throws InputException if it is no table of the columns of the facts
   */
  public static List<Fact> read(String text, Consumer<RowException> faults) {
    List<Fact> facts = new ArrayList<>();
    for (Row row : Table.parse(text, PATH, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        facts.add(fact(row));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return facts;
  }

  private static Fact fact(Row row) {
    Fact fact =
        new Fact(
            row.required("rule"),
            row.required("series"),
            row.required("from"),
            row.required("to"),
            row.decimal("value").toPlainString(),
            row.required("unit"),
            row.required("method"),
            row.required("source"),
            (int) row.line());
    LocalDate first = first(row, fact.from());
    if (last(row, fact.to()).isBefore(first)) {
      throw row.refuse("to", fact.to(), "lies before the first day", "swap the two.");
    }
    return fact;
  }

  private static LocalDate first(Row row, String day) {
    try {
      return Fact.first(day);
    } catch (DateTimeException e) {
      throw refused(row, "from", day);
    }
  }

  private static LocalDate last(Row row, String day) {
    try {
      return Fact.last(day);
    } catch (DateTimeException e) {
      throw refused(row, "to", day);
    }
  }

  private static RowException refused(Row row, String column, String day) {
    return row.refuse(
        column, day, "is neither a day nor a month", "write it like 2026-01-16 or 2026-01.");
  }
}
