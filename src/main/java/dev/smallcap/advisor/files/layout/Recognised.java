package dev.smallcap.advisor.files.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which layout a text has. Stateless and thread-safe. */
public final class Recognised {
  /** How far down a header is looked for. */
  private static final int DEEPEST = 100;

  private Recognised() {}

  /** The built-in layout of a text and what is in it, or null where none fits. */
  public static @Nullable Found in(String text) {
    List<Sheet> sheets = sheets(text, Sheet.SEPARATORS);
    for (Layout layout : Layouts.all()) {
      for (Sheet sheet : sheets) {
        Found found = in(sheet, layout, true);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** What is in a text of a layout, or null where no line of it is such a header. */
  public static @Nullable Found in(String text, Layout layout) {
    List<Character> separators =
        layout.separator() == null ? Sheet.SEPARATORS : List.of(layout.separator());
    for (Sheet sheet : sheets(text, separators)) {
      Found found = in(sheet, layout, false);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a text is a web page or XML, as some programs save tables. */
  public static boolean isWebPage(String text) {
    return text.stripLeading().startsWith("<");
  }

  private static List<Sheet> sheets(String text, List<Character> separators) {
    List<Sheet> sheets = new ArrayList<>();
    for (char separator : separators) {
      Sheet sheet = Sheet.cut(text, separator);
      if (sheet != null) {
        sheets.add(sheet);
      }
    }
    return sheets;
  }

  private static @Nullable Found in(Sheet whole, Layout layout, boolean told) {
    Sheet sheet = layout.sections().isEmpty() ? whole : Sections.of(whole, layout, Layout.HELD);
    boolean above = false;
    for (int i = 0; i < Math.min(DEEPEST, sheet.lines().size()); i++) {
      LayoutLine line = sheet.lines().get(i);
      Map<Column, Integer> places = Found.places(layout, line);
      if (Found.isHeader(places) && (!told || above || hasSigns(line, layout))) {
        return new Found(layout, whole, sheet, i, places);
      }
      above |= layout.above().stream().anyMatch(Cell.key(line.first())::startsWith);
    }
    return null;
  }

  /** Whether a header has what tells the layout; one without such signs is told by any header. */
  private static boolean hasSigns(LayoutLine line, Layout layout) {
    Set<String> keys = new HashSet<>();
    line.cells().forEach(cell -> keys.add(Cell.key(cell)));
    return layout.signs().stream().anyMatch(keys::containsAll)
        || (layout.signs().isEmpty() && layout.above().isEmpty());
  }
}
