package dev.smallcap.advisor.picture;

import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of months from left to right: runs of months in a row as a strip, bars upon it, and
 * below it columns where there are some. Drawn by the template {@code strips}, a strip a decade.
 * Places are percent of the width; heights are in pixels. Immutable.
 *
 * @param first the first year
 * @param pieces what is painted
 * @param scale the scale of the columns, or null without columns
 */
public record Strip(int first, List<Piece> pieces, @Nullable ColumnScale scale) {
  /** How high the bars are, in pixels. */
  public static final int BARS = 7;

  /** Where the strip ends, in pixels from the top. */
  public static final int RUNS = 30;

  /** Where columns begin, in pixels from the top. */
  public static final int COLUMNS = 34;

  /** Where columns stand, in pixels from the top. */
  public static final int GROUND = 82;

  private static final int YEARS = 10;
  private static final int MONTHS = 12;
  private static final Scale DECADE = Scale.to(new BigDecimal(YEARS * MONTHS));

  /** Copies the list. */
  public Strip {
    pieces = List.copyOf(pieces);
  }

  /**
   * Months in a row. Immutable.
   *
   * @param from the first month
   * @param to the last month
   * @param paint their class in the style sheet
   * @param title what they are, in words
   */
  public record MonthRun(YearMonth from, YearMonth to, String paint, Text title) {}

  /**
   * Months in a row as a column of shares, one upon the other. Immutable.
   *
   * @param from the first month
   * @param to the last month
   * @param parts the shares from the ground up; their figures are not shown
   */
  public record MonthColumn(YearMonth from, YearMonth to, List<Bar.Share> parts) {
    /** Copies the list. */
    public MonthColumn {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The scale of the columns. Immutable.
   *
   * @param most the share at the top, percent, above 0
   * @param label its figure
   */
  public record ColumnScale(BigDecimal most, String label) {}

  /**
   * A painted rectangle. Immutable.
   *
   * @param paint its class in the style sheet
   * @param from where it begins, percent of the width
   * @param width how wide it is, percent of the width
   * @param top its upper edge, pixels
   * @param height its height, pixels
   * @param title what it is, in words; empty where a run above says it
   */
  public record Piece(
      String paint, String from, String width, String top, String height, Text title) {}

  /**
   * A year on the axis. Immutable.
   *
   * @param from where it begins, percent of the width
   * @param middle its middle, percent of the width
   * @param year the year
   */
  public record YearMark(String from, String middle, int year) {}

  /** The decades of some runs, each with the bars upon it. */
  public static List<Strip> decades(List<MonthRun> runs, List<MonthRun> bars) {
    return decades(runs, bars, List.of(), null);
  }

  /** The decades of some runs, each with the bars upon it and the columns below it. */
  public static List<Strip> decades(
      List<MonthRun> runs,
      List<MonthRun> bars,
      List<MonthColumn> columns,
      @Nullable ColumnScale scale) {
    List<Strip> decades = new ArrayList<>();
    if (!runs.isEmpty()) {
      int last = runs.get(runs.size() - 1).to().getYear();
      for (int year = runs.get(0).from().getYear() / YEARS * YEARS; year <= last; year += YEARS) {
        decades.add(decade(year, runs, bars, columns, scale));
      }
    }
    return decades;
  }

  private static Strip decade(
      int year,
      List<MonthRun> runs,
      List<MonthRun> bars,
      List<MonthColumn> columns,
      @Nullable ColumnScale scale) {
    List<Piece> pieces = new ArrayList<>();
    for (MonthRun bar : bars) {
      Stretch inside = Stretch.of(year, bar.from(), bar.to());
      if (inside != null) {
        pieces.add(inside.piece(bar.paint(), 0, BARS, bar.title()));
      }
    }
    for (MonthRun run : runs) {
      Stretch inside = Stretch.of(year, run.from(), run.to());
      if (inside != null) {
        pieces.add(inside.piece(run.paint(), BARS, RUNS - BARS, run.title()));
      }
    }
    if (scale != null) {
      for (MonthColumn column : columns) {
        Stretch inside = Stretch.of(year, column.from(), column.to());
        if (inside != null) {
          pieces.addAll(inside.column(column.parts(), scale.most()));
        }
      }
    }
    return new Strip(year, pieces, scale);
  }

  /** Where the axis stands, in pixels from the top. */
  public int ground() {
    return scale == null ? RUNS : GROUND;
  }

  /** The years of the axis. */
  public List<YearMark> years() {
    return IntStream.range(0, YEARS)
        .mapToObj(
            year -> new YearMark(at(year * MONTHS), at(year * MONTHS + MONTHS / 2), first + year))
        .toList();
  }

  private static String at(int month) {
    return Scale.written(DECADE.place(new BigDecimal(month)));
  }

  /** The months of a run inside a decade: where they begin, and how many they are. */
  private record Stretch(int begin, int months) {
    static @Nullable Stretch of(int year, YearMonth from, YearMonth to) {
      YearMonth first = YearMonth.of(year, 1);
      int begin = Math.max(0, (int) ChronoUnit.MONTHS.between(first, from));
      int end = Math.min(YEARS * MONTHS, (int) ChronoUnit.MONTHS.between(first, to) + 1);
      return begin < end ? new Stretch(begin, end - begin) : null;
    }

    Piece piece(String paint, int top, int height, Text title) {
      return piece(paint, new BigDecimal(top), new BigDecimal(height), title);
    }

    List<Piece> column(List<Bar.Share> parts, BigDecimal most) {
      List<Piece> column = new ArrayList<>();
      BigDecimal top = new BigDecimal(GROUND);
      for (Bar.Share part : parts) {
        BigDecimal height =
            Scale.to(most)
                .place(part.percent())
                .multiply(new BigDecimal(GROUND - COLUMNS))
                .movePointLeft(2);
        top = top.subtract(height);
        column.add(piece(part.paint(), top, height, Text.same("")));
      }
      return column;
    }

    private Piece piece(String paint, BigDecimal top, BigDecimal height, Text title) {
      return new Piece(
          paint, at(begin), at(months), Scale.written(top), Scale.written(height), title);
    }
  }
}
