package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads which class plays which part, and what the parts count to, into cards in their order. */
final class PartCards {
  private PartCards() {}

  /** The cards; none of a file that the folder lacks. What cannot be read is noted. */
  static List<PartCard> of(RuleFiles files, List<Unread> unread) {
    List<PartCard> cards = new ArrayList<>();
    for (String file : List.of(PartTable.CLASSES, PartTable.PARTS)) {
      List<String> columns = PartTable.columns(file);
      if (files.texts().containsKey(file)) {
        Rows.of(files, file, columns, unread).forEach(row -> cards.add(card(row, file, columns)));
      }
    }
    return cards;
  }

  /** The last column is the source, the one before it what is said of those before. */
  private static PartCard card(Row row, String file, List<String> columns) {
    int last = columns.size() - 1;
    return new PartCard(
        columns.subList(0, last - 1).stream()
            .map(column -> Rows.field(row, column))
            .collect(Collectors.joining(" ")),
        Rows.field(row, columns.get(last - 1)),
        Source.of(Rows.field(row, columns.get(last))),
        file,
        (int) row.line());
  }
}
