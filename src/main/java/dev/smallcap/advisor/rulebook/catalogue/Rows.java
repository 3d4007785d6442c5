package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Tables and words of a folder as far as they can be read; what cannot is noted. */
final class Rows {
  private Rows() {}

  /** The rows of a table that has the columns; none where the folder lacks the file. */
  static List<Row> of(RuleFiles files, String path, List<String> columns, List<Unread> unread) {
    String text = files.texts().get(path);
    if (text == null) {
      unread.add(new Unread(path, 1, "The folder lacks this file."));
      return List.of();
    }
    try {
      return Table.parse(text, path).expect(columns, List.of()).rows();
    } catch (InputException e) {
      unread.add(new Unread(path, 1, e.what()));
      return List.of();
    }
  }

  /** A field, or nothing where it is empty. */
  static String field(Row row, String column) {
    return Objects.requireNonNullElse(row.optional(column), "");
  }

  /** The words of a properties file; none where it cannot be read. */
  static Map<String, String> words(RuleFiles files, String path, List<Unread> unread) {
    Map<String, String> words = new TreeMap<>();
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(files.texts().getOrDefault(path, "")));
      properties.forEach((key, value) -> words.put((String) key, (String) value));
    } catch (IOException | IllegalArgumentException e) {
      unread.add(new Unread(path, 1, "It cannot be read: " + e.getMessage()));
    }
    return words;
  }
}
