package dev.smallcap.advisor.review;

import dev.smallcap.advisor.files.RowException;
import dev.smallcap.advisor.rulebook.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the fields of a table stand in its text. */
final class Cells {
  private final List<String> lines;
  private final List<String> header;

  Cells(String text) {
    this.lines = text.lines().toList();
    this.header =
        lines.isEmpty()
            ? List.of()
            : List.of(lines.get(0).split(",")).stream().map(String::strip).toList();
  }

  Position of(RowException fault) {
    return of((int) fault.line(), fault.column());
  }

  /** Where the field of a column begins in a row, or the row where it has no such field. */
  Position of(int line, @Nullable String column) {
    int field = column == null ? 0 : Math.max(0, header.indexOf(column));
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    boolean quoted = false;
    for (int i = 0; i < text.length() && field > 0; i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (text.charAt(i) == ',' && !quoted && --field == 0) {
        return new Position(line, i + 2);
      }
    }
    return new Position(Math.max(1, line), 1);
  }
}
