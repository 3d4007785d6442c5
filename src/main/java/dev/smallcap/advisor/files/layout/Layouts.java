package dev.smallcap.advisor.files.layout;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts that are built in, and those that are handed in. Stateless and thread-safe. */
public final class Layouts {
  /** What columns are mostly called: the layout of all that no other one fits. */
  private static final String COLUMNS = "columns";

  private static final List<String> IDS =
      List.of(
          "schwab",
          "fidelity",
          "vanguard",
          "interactive-brokers",
          "kiwoom",
          "mirae-asset",
          "portfolio-performance",
          "ghostfolio",
          "wealthfolio",
          "wealthfolio-activities",
          COLUMNS);

  private static final Map<String, Layout> BUILT_IN = builtIn();

  private Layouts() {}

  private static Map<String, Layout> builtIn() {
    Layout common = LayoutTable.read(table(COLUMNS), COLUMNS, null);
    Map<String, Layout> all = new LinkedHashMap<>();
    for (String id : IDS) {
      all.put(id, id.equals(COLUMNS) ? common : LayoutTable.read(table(id), id, common));
    }
    return all;
  }

  private static Table table(String id) {
    return Table.parse(source(id), id + ".csv");
  }

  /** The built-in layouts, in the order in which they are tried. */
  public static List<Layout> all() {
    return List.copyOf(BUILT_IN.values());
  }

  /**
   * A built-in layout.
   *
   * @throws InputException if there is none of that id
   */
  public static Layout of(String id) {
    Layout found = BUILT_IN.get(id);
    if (found == null) {
      throw new InputException(
          "The layout (" + id + ") is not known.",
          "name one of " + String.join(", ", IDS) + ", or a table of layout.");
    }
    return found;
  }

  /**
   * A layout of one's own, standing on what columns are mostly called.
   *
   * @throws InputException naming file, line, setting and value
   */
  public static Layout read(Path table) {
    return LayoutTable.read(
        Table.parse(TextFile.read(table), table.toString()),
        String.valueOf(table.getFileName()),
        of(COLUMNS));
  }

  /**
   * The table of a built-in layout, to begin one's own with.
   *
   * @throws InputException if there is none of that id
   */
  public static String source(String id) {
    if (!IDS.contains(id)) {
      return of(id).id();
    }
    try (InputStream in = Layouts.class.getResourceAsStream(id + ".csv")) {
      if (in == null) {
        throw new IllegalStateException(id + ".csv is missing from the jar");
      }
      return TextFile.decode(in.readAllBytes(), id + ".csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
