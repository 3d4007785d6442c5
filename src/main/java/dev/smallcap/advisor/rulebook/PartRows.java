package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PositionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the parts count to. Stateless and thread-safe. */
final class PartRows {
  static final List<String> COLUMNS = List.of("part", "counts to", "source");

  private PartRows() {}

  /**
   * What each part counts to.
   *
   * @param faults takes what is wrong: of rows, or where they can all be used, of what has none
   */
  static Map<PositionKind, CountsTo> parse(String text, List<InputException> faults) {
    Map<PositionKind, CountsTo> rows = new EnumMap<>(PositionKind.class);
    List<InputException> wrong = new ArrayList<>();
    Table table = Table.parse(text, "rules/" + PartTable.PARTS, wrong::add);
    for (Row row : table.expect(COLUMNS, List.of()).rows()) {
      try {
        PositionKind part = row.constant(PositionKind.class, "part");
        if (rows.putIfAbsent(part, counts(row, part)) != null) {
          throw row.refuse("part", part.name(), "stands twice", "remove one of the rows.");
        }
      } catch (RowException e) {
        wrong.add(e);
      }
    }
    if (wrong.isEmpty()) {
      EnumSet<PositionKind> missing = EnumSet.allOf(PositionKind.class);
      missing.removeAll(rows.keySet());
      missing.forEach(part -> wrong.add(gap(part)));
    }
    faults.addAll(wrong);
    return rows;
  }

  private static CountsTo counts(Row row, PositionKind part) {
    CountsTo counts = row.constant(CountsTo.class, "counts to");
    row.required("source");
    if (!meant(part).contains(counts)) {
      throw row.refuse(
          "counts to",
          counts.name(),
          "is not what orders of " + part + " are worked out for",
          "write one of " + meant(part) + ", or give its class another part.");
    }
    return counts;
  }

  private static InputException gap(PositionKind part) {
    return new InputException(
        "The part (" + part + ") has no row: nothing says what it counts to.",
        "add a row: " + part + "," + meant(part).iterator().next() + ",SOURCE.");
  }

  /** What a part can count to, for its orders to be worked out as its name says. */
  private static Set<CountsTo> meant(PositionKind part) {
    return switch (part) {
      case CORE, LEVERAGED_CORE -> EnumSet.of(CountsTo.CORE);
      case RUSSELL_2000, SP_SMALLCAP_600, SP_MIDCAP_400, LEVERAGED -> EnumSet.of(CountsTo.SLEEVE);
      case OTHER_SMALL_MID -> EnumSet.complementOf(EnumSet.of(CountsTo.MONEY));
      case CASH, SWEEP, CASH_FUND -> EnumSet.of(CountsTo.MONEY);
      case KEPT -> EnumSet.of(CountsTo.NOTHING, CountsTo.EQUITY_MONEY, CountsTo.CORE);
      case INVERSE -> EnumSet.of(CountsTo.NOTHING, CountsTo.EQUITY_MONEY);
      case SHORT -> EnumSet.of(CountsTo.NOTHING);
    };
  }
}
