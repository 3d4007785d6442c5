package dev.smallcap.advisor.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a header, for programs or for people, to whom Korean letters are two columns wide.
 *
 * @param header the names of the columns
 * @param rows the rows, each as long as the header; no field needs quotes
 */
record Grid(List<String> header, List<List<String>> rows) {

  /** How a grid is written. */
  enum Format {
    TEXT,
    CSV
  }

  String as(Format format, Style style) {
    return format == Format.CSV ? csv() : aligned(style);
  }

  private String csv() {
    StringBuilder out = new StringBuilder();
    out.append(String.join(",", header)).append('\n');
    rows.forEach(row -> out.append(String.join(",", row)).append('\n'));
    return out.toString();
  }

  private String aligned(Style style) {
    int[] widths = new int[header.size()];
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, header);
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Wrapped.columns(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(style.heading(aligned(header, widths))).append('\n');
    rows.forEach(row -> out.append(aligned(row, widths)).append('\n'));
    return out.toString();
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - Wrapped.columns(row.get(i)) + 2));
    }
    return line.toString().stripTrailing();
  }
}
