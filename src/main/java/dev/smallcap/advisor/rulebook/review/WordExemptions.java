package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.WordSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Differences between two languages that somebody looked at and let stand: {@code
 * words/exempt.csv}. A row holds for the English of its stamp, and lapses with it.
 */
final class WordExemptions {
  private static final List<String> COLUMNS = List.of("key", "check", "on", "stamp", "reason");

  static final WordExemptions NONE = new WordExemptions(List.of());

  private final List<Exemption> rows;
  private final List<Exemption> unused;

  private WordExemptions(List<Exemption> rows) {
    this.rows = rows;
    this.unused = new ArrayList<>(rows);
  }

  /** What is compared. */
  enum Check {
    /** Numbers. */
    NUMBERS,
    /** Codes. */
    CODES,
    /** The order of placeholders. */
    ORDER,
    /** The words of a row of the pairs. */
    WORDS
  }

  record Exemption(Row row, String key, Check check, String stamp) {}

  static WordExemptions read(String text, Consumer<RowException> faults) {
    List<Exemption> rows = new ArrayList<>();
    for (Row row :
        Table.parse(text, WordSheet.EXEMPTIONS, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        row.date("on");
        row.required("reason");
        rows.add(
            new Exemption(
                row,
                row.required("key"),
                row.constant(Check.class, "check"),
                row.required("stamp")));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new WordExemptions(rows);
  }

  boolean cover(Translation one, Check check) {
    boolean covered = false;
    for (Exemption row : rows) {
      if (row.key().equals(one.key()) && row.check() == check && row.stamp().equals(one.stamp())) {
        unused.remove(row);
        covered = true;
      }
    }
    return covered;
  }

  /** The rows that exempted nothing. */
  List<RowException> unused() {
    return unused.stream()
        .map(
            one ->
                one.row()
                    .refuse(
                        "key",
                        one.key(),
                        "needs no exemption, or its English changed",
                        "delete the row, or look again and write the stamp of the English."))
        .toList();
  }
}
