package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.terms.Printable;
import java.util.Map;
import java.util.TreeMap;

/**
 * New answers written into the text of a case file: the cells that change and nothing else, and the
 * change as a unified diff. Immutable and thread-safe.
 *
 * @param path the file, by its path in the folder
 * @param before its text before
 * @param after its text after
 * @param diff the difference, each hunk headed by the columns that change; empty where nothing does
 */
public record CaseEdit(String path, String before, String after, String diff) {
  /**
   * Writes answers into a file.
   *
   * @param text its text, that could be read as cases
   * @param answers the new answers, by line of the row and column
   */
  public static CaseEdit of(String path, String text, Map<Long, Map<String, String>> answers) {
    CsvText csv = CsvText.of(text);
    String after = csv.with(answers);
    CsvText edited = CsvText.of(after);
    StringBuilder diff = new StringBuilder();
    long moved = 0;
    for (Map.Entry<Long, Map<String, String>> row : new TreeMap<>(answers).entrySet()) {
      long line = row.getKey();
      String old = csv.row(line);
      String now = edited.row(line + moved);
      if (!old.equals(now)) {
        diff.append("@@ -").append(line).append(',').append(lines(old));
        diff.append(" +").append(line + moved).append(',').append(lines(now)).append(" @@ ");
        diff.append(Printable.line(String.join(", ", row.getValue().keySet()))).append('\n');
        marked(diff, '-', old);
        marked(diff, '+', now);
        moved += lines(now) - lines(old);
      }
    }
    String shown = Printable.line(path);
    String head = "--- a/" + shown + "\n+++ b/" + shown + "\n";
    return new CaseEdit(path, text, after, diff.isEmpty() ? "" : head + diff);
  }

  private static long lines(String row) {
    return row.lines().count();
  }

  private static void marked(StringBuilder diff, char mark, String row) {
    row.lines().forEach(line -> diff.append(mark).append(line).append('\n'));
  }
}
