package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a fact of {@code history.csv} is measured again, by its rule and the words of its method: the
 * table {@code measures.csv} beside this class. Immutable and thread-safe.
 *
 * @param kind what is measured
 * @param stage the stage of the months, where the kind asks for one
 */
record FactMeasure(Kind kind, @Nullable Stage stage) {
  private static final String FILE = "measures.csv";
  private static final Map<String, FactMeasure> ALL = read();

  /** What is measured: of two series the difference. */
  enum Kind {
    /** The return from the month before the first to the last, percent. */
    RETURN,
    /** The return from the end of the first month to that of the last. */
    RETURN_FROM_END,
    /** The return between the closes of two days. */
    RETURN_OF_DAYS,
    /** Months of 365.25 / 12 days from the first day to the highest ratio. */
    MONTHS_FROM_DAY,
    /** The same from the lowest close of the S&amp;P 500 in the first month. */
    MONTHS_FROM_LOW,
    /** The returns of the months after those whose own label has a stage. */
    AFTER_LABEL,
    /** The returns of the months after those at whose end the month assessed had a stage. */
    AS_PUBLISHED,
    /** The cycles in which the first was ahead in the months after those of a stage. */
    CYCLES_AHEAD,
    /** The calendar years in which the first had the higher return. */
    YEARS_AHEAD,
    /** The standard deviation of monthly returns times the root of 12, percent. */
    VOLATILITY
  }

  /** How a fact is measured, or null where the table does not say. */
  static @Nullable FactMeasure of(String rule, String method) {
    return ALL.get(rule + "\n" + method);
  }

  /** The rules and methods in the table. */
  static Set<String> keys() {
    return ALL.keySet();
  }

  private static Map<String, FactMeasure> read() {
    Map<String, FactMeasure> all = new TreeMap<>();
    try (InputStream in = FactMeasure.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      Table table =
          Table.parse(TextFile.decode(in.readAllBytes(), FILE), FILE)
              .expect(List.of("rule", "method", "measure", "stage"), List.of());
      for (Row row : table.rows()) {
        all.put(
            row.required("rule") + "\n" + row.required("method"),
            new FactMeasure(
                row.constant(Kind.class, "measure"),
                row.optional("stage") == null ? null : row.constant(Stage.class, "stage")));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
