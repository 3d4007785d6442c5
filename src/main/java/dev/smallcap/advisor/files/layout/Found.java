package dev.smallcap.advisor.files.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text whose layout is known. Immutable and thread-safe.
 *
 * @param layout the layout
 * @param whole all its lines
 * @param sheet those of the section of what is held, where it has sections
 * @param header which of the lines is the header, from 0
 * @param places where the columns are that are known
 */
public record Found(
    Layout layout, Sheet whole, Sheet sheet, int header, Map<Column, Integer> places) {
  /** Copies the map. */
  public Found {
    places = Map.copyOf(places);
  }

  /** The same read by other settings. */
  public Found by(Layout other) {
    return new Found(other, whole, sheet, header, places);
  }

  /** The lines above the header, or beside the section of what is held. */
  public List<LayoutLine> above() {
    return sheet.equals(whole) ? sheet.lines().subList(0, header) : whole.lines();
  }

  /** The lines below the header. */
  public List<LayoutLine> below() {
    return sheet.lines().subList(header + 1, sheet.lines().size());
  }

  /** The cell of a column in a line, or an empty one where there is none. */
  public String cell(LayoutLine line, Column column) {
    Integer place = places.get(column);
    return place == null ? "" : line.cell(place);
  }

  /** Whether the header has a column. */
  public boolean has(Column column) {
    return places.containsKey(column);
  }

  /** The same lines under another header, or null where a line is none. */
  public @Nullable Found under(LayoutLine line) {
    Map<Column, Integer> other = places(layout, line);
    return isHeader(other) ? new Found(layout, whole, sheet, header, other) : null;
  }

  /** The same under the header of balances, or null where a line is none. */
  public @Nullable Found balances(LayoutLine line) {
    Map<Column, Integer> other = places(layout, line);
    return other.containsKey(Column.FIGURE)
            && other.containsKey(Column.CURRENCY)
            && other.containsKey(Column.VALUE)
        ? new Found(layout, whole, sheet, header, other)
        : null;
  }

  /** Where the columns of a layout are in a line: of several, the one of the most telling name. */
  static Map<Column, Integer> places(Layout layout, LayoutLine line) {
    List<String> keys = line.cells().stream().map(Cell::key).toList();
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    layout
        .columns()
        .forEach(
            (column, names) ->
                names.stream()
                    .map(keys::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place)));
    return places;
  }

  /** Whether columns are enough to tell what is held. */
  static boolean isHeader(Map<Column, Integer> places) {
    return (places.containsKey(Column.SYMBOL)
            || places.containsKey(Column.ISIN)
            || places.containsKey(Column.NAME))
        && places.containsKey(Column.QUANTITY)
        && (places.containsKey(Column.PRICE) || places.containsKey(Column.VALUE));
  }
}
