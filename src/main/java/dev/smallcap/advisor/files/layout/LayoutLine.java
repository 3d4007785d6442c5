package dev.smallcap.advisor.files.layout;

import java.util.List;

/**
 * A line of an export. Immutable and thread-safe.
 *
 * @param number where it starts, from 1
 * @param cells its cells, without blanks around them
 */
public record LayoutLine(long number, List<String> cells) {
  /** Copies the cells. */
  public LayoutLine {
    cells = List.copyOf(cells);
  }

  /** The cell at a place, or an empty one where the line ends before. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether it has no cell with anything in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** The first cell with anything in it; an empty one if there is none. */
  public String first() {
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  /** How many cells have anything in them. */
  public long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
