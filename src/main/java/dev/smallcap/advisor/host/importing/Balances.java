package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.files.layout.Sections;
import dev.smallcap.advisor.files.layout.Sheet;
import dev.smallcap.advisor.situation.Currencies;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Reads the balances of an export that has a section for them. Stateless and thread-safe. */
final class Balances {
  private Balances() {}

  static void add(Export export, List<Taken> taken, List<OmittedRow> leftOut, Notes notes) {
    if (!export.layout().sections().containsKey(Layout.BALANCES)) {
      return;
    }
    Found found = export.found();
    Sheet sheet = Sections.of(found.whole(), found.layout(), Layout.BALANCES);
    Found section = null;
    boolean any = false;
    for (LayoutLine line : sheet.lines()) {
      Found header = found.balances(line);
      if (header != null) {
        section = header;
      } else if (section != null) {
        any |= add(export.under(section), line, taken, leftOut, notes);
      }
    }
    if (!any) {
      leftOut.add(
          OmittedRow.held(
              found.sheet().lines().get(found.header()).number(),
              "balances",
              "none was found",
              "count the money in the account's cash"));
    }
    noteUnread(export, notes);
  }

  /** Notes the sections that neither positions nor balances were looked for in. */
  private static void noteUnread(Export export, Notes notes) {
    Set<String> read = new HashSet<>();
    export.layout().sections().values().forEach(read::addAll);
    Set<String> unread = new LinkedHashSet<>();
    for (LayoutLine line : export.found().whole().lines()) {
      String section = line.cell(0);
      if (!section.isEmpty() && !read.contains(Cell.key(section))) {
        unread.add(Arguments.shown(section));
      }
    }
    if (!unread.isEmpty()) {
      notes.add("sections that are not read: " + String.join(", ", unread));
    }
  }

  /** Whether a row is a balance; of 0 it is one, too. */
  private static boolean add(
      Export export, LayoutLine line, List<Taken> taken, List<OmittedRow> leftOut, Notes notes) {
    String currency = export.cell(line, Column.CURRENCY);
    CurrencyUnit unit = Currencies.find(currency);
    if (!export.layout().cash().contains(Cell.key(export.cell(line, Column.FIGURE)))
        || unit == null) {
      return false;
    }
    BigDecimal amount = export.number(line, Column.VALUE);
    if (amount == null || amount.signum() == 0) {
      return amount != null;
    }
    try {
      taken.add(
          new Taken(
              line.number(), Money.held(line, unit, amount, export.day().used(notes), notes)));
    } catch (InputException e) {
      leftOut.add(OmittedRow.of(line.number(), line.first(), e));
    }
    return true;
  }
}
