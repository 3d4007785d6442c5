package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The recessions that the NBER dated: the file {@code nber.csv}, which decides nothing and is shown
 * beside the labels of the rules. A folder without it has none. Immutable and thread-safe.
 *
 * @param list the recessions, in order
 */
public record Recessions(List<Recession> list) {
  /** The file, by its path in the folder. */
  public static final String FILE = "nber.csv";

  private static final List<String> COLUMNS = List.of("from", "to", "source");

  /** Copies the list. */
  public Recessions {
    list = List.copyOf(list);
  }

  /**
   * One recession. Immutable and thread-safe.
   *
   * @param from its first month, the one after the peak
   * @param to its last month, that of the trough
   * @param source who dated it
   */
  public record Recession(YearMonth from, YearMonth to, String source) {}

  /**
   * The recessions of a folder.
   *
   * @throws PolicyException if a row cannot be used
   */
  public static Recessions of(RuleFiles files) {
    String text = files.texts().get(FILE);
    if (text == null) {
      return new Recessions(List.of());
    }
    try {
      List<Recession> list = new ArrayList<>();
      for (Row row : Table.parse(text, "rules/" + FILE).expect(COLUMNS, List.of()).rows()) {
        Recession one = new Recession(month(row, "from"), month(row, "to"), row.required("source"));
        boolean early = list.isEmpty() || one.from().isAfter(list.get(list.size() - 1).to());
        if (one.to().isBefore(one.from()) || !early) {
          throw row.refuse(
              "from", row.required("from"), "is out of order", "write recessions as they came.");
        }
        list.add(one);
      }
      return new Recessions(list);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  private static YearMonth month(Row row, String column) {
    String given = row.required(column);
    try {
      return YearMonth.parse(given);
    } catch (DateTimeException e) {
      throw row.refuse(column, given, "is no month", "write it like 2009-06.");
    }
  }

  /** Whether a month lies in one of them. */
  public boolean holds(YearMonth month) {
    return list.stream().anyMatch(one -> !month.isBefore(one.from()) && !month.isAfter(one.to()));
  }
}
