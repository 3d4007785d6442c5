package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Text;
import java.util.List;

/** Reads the fund list of a folder into cards, in its order. */
final class FundCards {
  private static final String FILE = "funds.csv";

  private FundCards() {}

  static List<FundCard> of(RuleFiles files, List<Unread> unread) {
    return Rows.of(files, FILE, FundList.COLUMNS, List.of(FundList.NAME_KO), unread).stream()
        .map(FundCards::card)
        .toList();
  }

  private static FundCard card(Row row) {
    String name = Rows.field(row, "name");
    String korean = Rows.field(row, FundList.NAME_KO);
    return new FundCard(
        Rows.field(row, "id"),
        Rows.field(row, "isin"),
        new Text(name, korean.isEmpty() ? name : korean),
        Rows.field(row, "index"),
        Rows.field(row, "class"),
        Rows.field(row, "leverage"),
        Rows.field(row, "hedged"),
        Rows.field(row, "listing"),
        Rows.field(row, "currency"),
        Rows.field(row, "cost"),
        Rows.field(row, "cost on"),
        Rows.field(row, "cost source"),
        Rows.field(row, "grade"),
        Rows.field(row, "accounts"),
        Rows.field(row, "source"),
        (int) row.line());
  }
}
