package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses files without one of the series, and says which of their columns comes nearest. */
final class NearSeries {
  private static final String DAILY = "daily, not the monthly ";
  private static final String WEEKLY = "weekly, not the monthly ";
  private static final String QUARTERLY = "quarterly, not the monthly ";

  /** What FRED calls series that are easily taken for one of the seven. */
  private static final Map<String, CloseSeries> KNOWN =
      Map.ofEntries(
          near("DFF", Series.FEDFUNDS, DAILY),
          near("FF", Series.FEDFUNDS, WEEKLY),
          near("EFFR", Series.FEDFUNDS, DAILY),
          near("DFEDTARU", Series.FEDFUNDS, "a target, not the effective rate "),
          near("DFEDTARL", Series.FEDFUNDS, "a target, not the effective rate "),
          near("DGS10", Series.GS10, DAILY),
          near("WGS10YR", Series.GS10, WEEKLY),
          near("DTB3", Series.TB3MS, DAILY),
          near("WTB3MS", Series.TB3MS, WEEKLY),
          near("DGS3MO", Series.TB3MS, DAILY),
          near("GS3M", Series.TB3MS, "a constant-maturity yield, not the bill rate "),
          near("UNRATENSA", Series.UNRATE, "not seasonally adjusted, as is "),
          near("U6RATE", Series.UNRATE, "a broader measure than "),
          near("CPIAUCNS", Series.CPIAUCSL, "not seasonally adjusted, as is "),
          near("CPILFESL", Series.CPIAUCSL, "without food and energy, not "),
          near("PCEPI", Series.CPIAUCSL, "another price index than "),
          near("IPB50001N", Series.INDPRO, "not seasonally adjusted, as is "),
          near("IPMAN", Series.INDPRO, "manufacturing alone, not "),
          near("PCE", Series.DPCERA3M086SBEA, "in current dollars, not the quantity index "),
          near("PCEC96", Series.DPCERA3M086SBEA, "in chained dollars, not the quantity index "),
          near("PCECC96", Series.DPCERA3M086SBEA, QUARTERLY),
          near("DPCERA3Q086SBEA", Series.DPCERA3M086SBEA, QUARTERLY),
          near("DPCERA3A086NBEA", Series.DPCERA3M086SBEA, "annual, not the monthly "),
          near("IPB50001SQ", Series.INDPRO, QUARTERLY),
          near("DPCERAM1M225NBEA", Series.DPCERA3M086SBEA, "a percent change of "));

  /** The units that FRED appends to the id of a series. */
  private static final Map<String, String> UNITS =
      Map.of(
          "PC1", "a percent change of ",
          "PCH", "a percent change of ",
          "PCA", "a percent change of ",
          "CHG", "a change of ",
          "CH1", "a change of ",
          "CCA", "a rate of change of ",
          "CCH", "a rate of change of ",
          "LOG", "a logarithm of ",
          "NBD", "an index of its own of ");

  private NearSeries() {}

  private record CloseSeries(Series series, String what) {}

  private static Map.Entry<String, CloseSeries> near(String id, Series series, String what) {
    return Map.entry(id, new CloseSeries(series, what));
  }

  /**
   * Checks that every series is there.
   *
   * @param passedOver files that hold no figures
   * @throws InputException otherwise, naming the files and what comes nearest
   */
  static void refuseAbsent(Collection<Series> found, List<Table> tables, List<String> passedOver) {
    Set<Series> absent = EnumSet.allOf(Series.class);
    absent.removeAll(found);
    if (absent.isEmpty()) {
      return;
    }
    List<String> nearest = new ArrayList<>();
    for (Table table : tables) {
      for (String name : table.header()) {
        String said = said(table, name, absent);
        if (said != null) {
          nearest.add(
              "the column ("
                  + Arguments.shown(name)
                  + ") of "
                  + table.file()
                  + ", which is "
                  + said);
        }
      }
    }
    throw new InputException(
        "The series ("
            + absent.stream().map(Series::name).collect(Collectors.joining(", "))
            + ") "
            + (absent.size() == 1 ? "is" : "are")
            + " in none of the files read: "
            + tables.stream().map(Table::file).collect(Collectors.joining(", "))
            + ". "
            + (passedOver.isEmpty()
                ? ""
                : "Passed over, since they hold no figures: "
                    + String.join(", ", passedOver)
                    + ". ")
            + (nearest.isEmpty()
                ? "No column of theirs comes near."
                : "Nearest " + (nearest.size() == 1 ? "is " : "are ") + String.join("; ", nearest))
            + (nearest.isEmpty() ? "" : "."),
        "download the monthly series from FRED, with its id as the column's name.");
  }

  /** What a column is that comes near a series that is absent; null where it does not. */
  private static @Nullable String said(Table table, String name, Set<Series> absent) {
    if (SeriesName.isMissing(table) && name.equals(table.header().get(1))) {
      return "of no series that anything names: name the file after it, such as UNRATE.csv";
    }
    CloseSeries known = KNOWN.get(name);
    if (known != null) {
      return absent.contains(known.series()) ? known.what() + known.series() : null;
    }
    for (Series series : absent) {
      if (name.equalsIgnoreCase(series.name())) {
        return "written otherwise than " + series;
      }
      if (name.startsWith(series + "_")) {
        return other(series, name.substring(series.name().length() + 1));
      }
    }
    return null;
  }

  /** What stands behind the id of a series. */
  private static String other(Series series, String rest) {
    if (rest.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return "the series of a day, which ALFRED writes " + series + "_" + rest.replace("-", "");
    }
    String unit = rest.toUpperCase(Locale.ROOT).replaceFirst("_.*|(?<=^NBD)\\d{8}$", "");
    return UNITS.getOrDefault(unit, "not by itself ") + series;
  }

  /** Says which column of a file is daily or weekly, where one is known to be. */
  static String often(Table table) {
    for (String name : table.header()) {
      CloseSeries known = KNOWN.get(name);
      if (known != null && (known.what().equals(DAILY) || known.what().equals(WEEKLY))) {
        return ": (" + name + ") is " + known.what() + known.series();
      }
    }
    return "";
  }
}
