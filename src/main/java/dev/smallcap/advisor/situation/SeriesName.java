package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the series of a table by its file, where FRED leaves it at that: a column {@code value}
 * beside the dates. Stateless and thread-safe.
 */
final class SeriesName {
  private static final String UNNAMED = "(?i)value(_[A-Z0-9]+)?";

  /** What stands in the names of downloads beside the series. */
  private static final String BESIDE =
      "|fred|alfred|fredgraph|api|series|observations|obs|data|monthly|[0-9]+";

  private SeriesName() {}

  /** Whether nothing in a table names its series. */
  static boolean isMissing(Table table) {
    return table.header().size() == 2 && table.header().get(1).matches(UNNAMED);
  }

  /** A table with the name of its series where only its file says it. */
  static Table given(Table table) {
    Series series = isMissing(table) ? of(table.file()) : null;
    if (series == null) {
      return table;
    }
    String date = table.header().get(0);
    String old = table.header().get(1);
    int unit = old.indexOf('_');
    String name = series.name() + (unit < 0 ? "" : old.substring(unit));
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, String> fields = new HashMap<>(row.fields());
      fields.put(name, fields.getOrDefault(old, ""));
      fields.remove(old);
      rows.add(new Row(row.file(), row.line(), fields));
    }
    return new Table(table.file(), List.of(date, name), rows);
  }

  /** The one series that the name of a file holds beside nothing else that means anything. */
  private static @Nullable Series of(String file) {
    String place = file.endsWith(")") ? file.substring(file.lastIndexOf('(') + 1) : file;
    String last = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    String name = last.toLowerCase(Locale.ROOT).replaceFirst("\\.(csv|txt|json)(\\.gz)?\\)?$", "");
    Series found = null;
    for (String word : name.split("[^a-z0-9]+", -1)) {
      Series series = named(word);
      if ((series == null && !word.matches(BESIDE)) || (series != null && found != null)) {
        return null;
      }
      found = series == null ? found : series;
    }
    return found;
  }

  private static @Nullable Series named(String word) {
    for (Series series : Series.values()) {
      if (series.name().equalsIgnoreCase(word)) {
        return series;
      }
    }
    return null;
  }
}
