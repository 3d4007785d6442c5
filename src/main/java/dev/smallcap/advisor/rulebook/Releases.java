package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The days on which figures were published, as far as they are known: the file {@code
 * releases.csv}. Immutable and thread-safe.
 */
public final class Releases {
  /** The prefix of the parameters that hold the usual delays. */
  public static final String DELAY = "release.delay";

  /** What stands in place of a day where a figure was never published. */
  public static final String NEVER = "never";

  private static final List<String> COLUMNS = List.of("series", "month", "released", "source");

  private final SortedMap<Figure, Release> rows;

  private Releases(SortedMap<Figure, Release> rows) {
    this.rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  private record Figure(Series series, YearMonth month) implements Comparable<Figure> {
    private static final Comparator<Figure> ORDER =
        Comparator.comparing(Figure::series).thenComparing(Figure::month);

    @Override
    public int compareTo(Figure other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * When one figure was published. Immutable and thread-safe.
   *
   * @param series the series
   * @param month the month that the figure is of
   * @param day the day of its first publication, or null where it was never published
   * @param source who says so
   */
  public record Release(Series series, YearMonth month, @Nullable LocalDate day, String source) {}

  /**
   * Reads the file.
   *
   * @throws PolicyException if a row cannot be used
   */
  public static Releases parse(String text) {
    try {
      return read(text, RowException.STRICT);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * Reads the file as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of the columns of the releases
   */
  public static Releases read(String text, Consumer<RowException> faults) {
    SortedMap<Figure, Release> rows = new TreeMap<>();
    Table table = Table.parse(text, "rules/releases.csv", faults).expect(COLUMNS, List.of());
    for (Row row : table.rows()) {
      try {
        Release release = release(row);
        Figure figure = new Figure(release.series(), release.month());
        if (rows.putIfAbsent(figure, release) != null) {
          throw row.refuse(
              "month", release.month().toString(), "stands twice", "remove one of the rows.");
        }
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new Releases(rows);
  }

  private static Release release(Row row) {
    Series series = row.constant(Series.class, "series");
    YearMonth month = month(row);
    String source = row.required("source");
    if (row.required("released").equals(NEVER)) {
      return new Release(series, month, null, source);
    }
    LocalDate day = row.date("released");
    if (!day.isAfter(month.atEndOfMonth())) {
      throw row.refuse(
          "released", day.toString(), "is no day after the month", "correct one of the two.");
    }
    return new Release(series, month, day, source);
  }

  private static YearMonth month(Row row) {
    String month = row.required("month");
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      throw row.refuse("month", month, "is not a month", "write it like 2025-12.");
    }
  }

  /** The row of a figure, or null where there is none. */
  public @Nullable Release find(Series series, YearMonth month) {
    return rows.get(new Figure(series, month));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Releases releases && rows.equals(releases.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return rows.values().toString();
  }

  /** All rows, by series and month. */
  public Collection<Release> all() {
    return rows.values();
  }
}
