package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.Objects;

/** Tables and words of a folder as far as they can be read; what cannot is noted. */
final class Rows {
  private Rows() {}

  /** The rows of a table that has the columns; none where the folder lacks the file. */
  static List<Row> of(RuleFiles files, String path, List<String> columns, List<Unread> unread) {
    return of(files, path, columns, List.of(), unread);
  }

  /** The same of a table that may have further columns. */
  static List<Row> of(
      RuleFiles files,
      String path,
      List<String> columns,
      List<String> optional,
      List<Unread> unread) {
    String text = files.texts().get(path);
    if (text == null) {
      unread.add(new Unread(path, 1, "The folder lacks this file."));
      return List.of();
    }
    try {
      return Table.parse(text, path).expect(columns, optional).rows();
    } catch (InputException e) {
      unread.add(new Unread(path, 1, e.what()));
      return List.of();
    }
  }

  /** A field, or nothing where it is empty. */
  static String field(Row row, String column) {
    return Objects.requireNonNullElse(row.optional(column), "");
  }

  /** The words of a file; none where the folder lacks it. */
  static WordSheet words(RuleFiles files, String path, List<Unread> unread) {
    if (!files.texts().containsKey(path)) {
      unread.add(new Unread(path, 1, "The folder lacks this file."));
    }
    return WordSheet.of(files, path);
  }
}
