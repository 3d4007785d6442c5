package dev.smallcap.advisor.files.layout;

import java.util.List;

/**
 * Cuts one section out of a file whose lines say in their first cell which section they are of, and
 * in their second what they are. Stateless and thread-safe.
 */
public final class Sections {
  private static final List<String> TAKEN = List.of("header", "data");

  private Sections() {}

  /** The header and the data of a section, without the two cells before them. */
  public static Sheet of(Sheet sheet, Layout layout, String section) {
    List<String> names = layout.sections().getOrDefault(section, List.of());
    return new Sheet(
        sheet.separator(),
        sheet.lines().stream()
            .filter(line -> names.contains(Cell.key(line.cell(0))))
            .filter(line -> TAKEN.contains(Cell.key(line.cell(1))))
            .map(
                line -> new LayoutLine(line.number(), line.cells().subList(2, line.cells().size())))
            .toList());
  }
}
