package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.Currencies;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The currency that a row is in, and whether the row itself says so.
 *
 * @param unit the currency
 * @param said whether the row says it, rather than the layout
 * @param hundredths whether its numbers are hundredths of it
 */
record Prices(CurrencyUnit unit, boolean said, boolean hundredths) {
  static Prices of(Export export, LayoutLine line, String type, Notes notes) {
    String cell = export.cell(line, Column.CURRENCY);
    Figure price = export.figure(line, Column.PRICE);
    String beside = price == null ? null : price.currency();
    if (!Figure.isEmpty(cell)) {
      if (beside != null && !Objects.equals(Currencies.spelt(beside), Currencies.spelt(cell))) {
        throw new InputException(
            "its currency is " + Arguments.shown(cell) + ", its price is in " + beside,
            "correct one of the two.");
      }
      return named(cell, true, notes);
    }
    if (beside != null) {
      return named(beside, true, notes);
    }
    Map<String, String> currencies = export.layout().currencies();
    String byLayout = currencies.getOrDefault(Cell.key(type), currencies.get(""));
    if (byLayout == null) {
      throw new InputException("it says no currency", "give it with --currency, like USD.");
    }
    return named(byLayout, false, notes);
  }

  private static Prices named(String code, boolean said, Notes notes) {
    CurrencyUnit whole = Currencies.ofHundredth(code);
    if (whole != null) {
      notes.add("prices in " + code + " are divided by 100 and written in " + whole);
      return new Prices(whole, said, true);
    }
    CurrencyUnit unit = Currencies.spelt(code);
    if (unit == null) {
      throw new InputException(
          "the currency (" + Arguments.shown(code) + ") " + Currencies.problem(code),
          Currencies.wayOut(code));
    }
    return new Prices(unit, said, false);
  }

  /** A price in the whole currency. */
  @Nullable BigDecimal whole(@Nullable BigDecimal number) {
    return hundredths && number != null ? number.movePointLeft(2) : number;
  }
}
