package dev.smallcap.advisor.importing;

import dev.smallcap.advisor.layout.Cell;
import dev.smallcap.advisor.layout.Column;
import dev.smallcap.advisor.layout.Found;
import dev.smallcap.advisor.layout.Layout;
import dev.smallcap.advisor.layout.Line;
import dev.smallcap.advisor.layout.Sections;
import dev.smallcap.advisor.layout.Sheet;
import dev.smallcap.advisor.situation.Currencies;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** Reads the balances of an export that has a section for them. Stateless and thread-safe. */
final class Balances {
  private Balances() {}

  static void add(Export export, List<Taken> taken, List<LeftOut> leftOut, Notes notes) {
    if (!export.layout().sections().containsKey(Layout.BALANCES)) {
      return;
    }
    Found found = export.found();
    Sheet sheet = Sections.of(found.whole(), found.layout(), Layout.BALANCES);
    Found section = null;
    for (Line line : sheet.lines()) {
      Found header = found.balances(line);
      if (header != null) {
        section = header;
      } else if (section != null) {
        add(export.under(section), line, taken, leftOut, notes);
      }
    }
  }

  private static void add(
      Export export, Line line, List<Taken> taken, List<LeftOut> leftOut, Notes notes) {
    String currency = export.cell(line, Column.CURRENCY);
    CurrencyUnit unit = Currencies.find(currency);
    if (!export.layout().cash().contains(Cell.key(export.cell(line, Column.FIGURE)))
        || unit == null) {
      return;
    }
    BigDecimal amount = export.number(line, Column.VALUE);
    if (amount == null || amount.signum() == 0) {
      return;
    }
    try {
      taken.add(
          new Taken(
              line.number(), Money.held(line, unit, amount, export.day().used(notes), notes)));
    } catch (InputException e) {
      leftOut.add(LeftOut.of(line.number(), line.first(), e));
    }
  }
}
