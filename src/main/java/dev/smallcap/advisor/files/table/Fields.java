package dev.smallcap.advisor.files.table;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row by column. All rows of a table share where its columns are, so that a row of
 * many takes no more than its fields. Immutable and thread-safe.
 */
final class Fields extends AbstractMap<String, String> {
  private final Map<String, Integer> places;
  private final List<String> columns;
  private final String[] fields;

  private Fields(Map<String, Integer> places, List<String> columns, String[] fields) {
    this.places = places;
    this.columns = columns;
    this.fields = fields;
  }

  static Fields of(Map<String, Integer> places, List<String> columns, List<String> row) {
    String[] fields = new String[Math.min(columns.size(), row.size())];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = row.get(i).strip();
    }
    return new Fields(places, columns, fields);
  }

  @Override
  public @Nullable String get(@Nullable Object column) {
    Integer place = places.get(column);
    return place == null || place >= fields.length ? null : fields[place];
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return get(column) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i++) {
      all.put(columns.get(i), fields[i]);
    }
    return Collections.unmodifiableSet(all.entrySet());
  }
}
