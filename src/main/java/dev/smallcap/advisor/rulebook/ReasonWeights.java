package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.ReasonSide;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How much each reason weighs and which side it speaks for: the file {@code reasons.csv}, a row a
 * rule or a file of rules. A folder without it gives no reason a weight. Immutable and thread-safe.
 */
public final class ReasonWeights {
  /** The file, by its path in the folder. */
  public static final String FILE = "reasons.csv";

  /** The most that a reason can weigh. */
  public static final int MOST = 100;

  private static final List<String> COLUMNS = List.of("reason", "weight", "side", "source");
  private static final Weighed NONE = new Weighed(0, ReasonSide.NEUTRAL, 0);

  private final SortedMap<String, Weighed> rows;

  private ReasonWeights(Map<String, Weighed> rows) {
    this.rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /**
   * What a row says. Immutable and thread-safe.
   *
   * @param weight from 0 to 100, the weightiest
   * @param side which side the reason speaks for
   * @param line the line of the file, from 1; 0 where there is no row
   */
  public record Weighed(int weight, ReasonSide side, int line) {}

  /**
   * The weights of a folder; none where it lacks the file.
   *
   * @throws PolicyException if a row cannot be used
   */
  public static ReasonWeights of(RuleFiles files) {
    String text = files.texts().get(FILE);
    if (text == null) {
      return new ReasonWeights(Map.of());
    }
    try {
      return parse(text, "rules/" + FILE, RowException.STRICT);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * Reads the file as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of these columns
   */
  public static ReasonWeights parse(String text, String file, Consumer<RowException> faults) {
    Map<String, Weighed> rows = new TreeMap<>();
    for (Row row : Table.parse(text, file, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        row.required("source");
        Weighed weighed =
            new Weighed(weight(row), row.constant(ReasonSide.class, "side"), (int) row.line());
        String name = row.required("reason");
        if (rows.putIfAbsent(name, weighed) != null) {
          throw row.refuse("reason", name, "stands twice", "remove one of the rows.");
        }
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new ReasonWeights(rows);
  }

  private static int weight(Row row) {
    String given = row.required("weight");
    if (!given.matches("\\d{1,3}") || Integer.parseInt(given) > MOST) {
      throw row.refuse(
          "weight",
          given,
          "is no whole number from 0 to " + MOST,
          "the weightiest has " + MOST + ".");
    }
    return Integer.parseInt(given);
  }

  /** The rules and files that have a row, each with it. */
  public SortedMap<String, Weighed> rows() {
    return rows;
  }

  /**
   * What a rule weighs: by its own row, else by that of its file, else nothing.
   *
   * @param id the id of the rule
   * @param file its file, by the path in the folder
   */
  public Weighed of(String id, String file) {
    return rows.getOrDefault(id, rows.getOrDefault(file, NONE));
  }
}
