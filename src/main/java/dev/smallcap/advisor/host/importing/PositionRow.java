package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Reads a row of what is held. Not thread-safe: it notes what it reads otherwise. */
final class PositionRow {
  private final FundList funds;
  private final Notes notes;
  private final Codes codes;

  PositionRow(FundList funds, Notes notes) {
    this.funds = funds;
    this.notes = notes;
    this.codes = new Codes(funds, notes);
  }

  /**
   * The holding of a row, or null where it says that nothing is held.
   *
   * @throws InputException saying why it cannot be told, and the way out
   */
  @Nullable Holding read(Export export, LayoutLine line) {
    String type = export.cell(line, Column.TYPE);
    BigDecimal quantity = export.number(line, Column.QUANTITY);
    BigDecimal price = export.number(line, Column.PRICE);
    BigDecimal value = export.number(line, Column.VALUE);
    if (quantity == null && price == null && value == null) {
      return null;
    }
    Prices prices = Prices.of(export, line, type, notes);
    if (isMoney(export, line)) {
      BigDecimal each = price == null ? BigDecimal.ONE : price;
      BigDecimal amount = value == null && quantity != null ? quantity.multiply(each) : value;
      return amount == null || amount.signum() == 0
          ? null
          : Money.held(line, prices.unit(), amount, export.day(line), notes);
    }
    if (quantity == null && !codes.has(export, line)) {
      throw new InputException(
          "it has a value and no quantity", "count it in the account's cash, if it is money.");
    }
    String whole = codes.whole(codes.of(export, line), prices.unit());
    Fund fund = funds.find(whole);
    checkIsin(export, line, fund);
    checkListing(fund, prices);
    AssetClass said = said(export, line);
    AssetClass assetClass =
        said == null && fund == null ? known(export.layout(), whole, type) : said;
    BigDecimal multiplier = multiplier(export, line);
    PositionValue worth =
        fund != null && fund.assetClass() == AssetClass.CASH && quantity == null && value != null
            ? new PositionValue(value, BigDecimal.ONE, null)
            : new PositionValue.Check(
                    whole, multiplier, assetClass == AssetClass.BOND, fund != null, notes)
                .of(quantity, prices.whole(price), valueIn(export, line, prices, value));
    return worth == null
        ? null
        : new Holding(
            whole,
            worth.quantity(),
            BigMoney.of(prices.unit(), worth.price()),
            export.day(line),
            assetClass,
            assetClass == null ? null : export.number(line, Column.LEVERAGE),
            multiplier,
            worth.value());
  }

  /** Whether a row is named by words for money: by its symbol, else by its name. */
  private static boolean isMoney(Export export, LayoutLine line) {
    String symbol = Codes.unmarked(export.cell(line, Column.SYMBOL));
    String key = Cell.key(Figure.isEmpty(symbol) ? export.cell(line, Column.NAME) : symbol);
    return export.layout().cash().contains(key) || key.startsWith("$cash");
  }

  /** A symbol and an ISIN of two listed funds name neither. */
  private void checkIsin(Export export, LayoutLine line, @Nullable Fund fund) {
    String isin = export.cell(line, Column.ISIN);
    Fund other = Figure.isEmpty(isin) ? null : funds.find(isin);
    if (fund != null && other != null && !other.id().equals(fund.id())) {
      throw new InputException(
          "its symbol is that of " + fund.id() + ", its ISIN that of " + other.id(),
          "correct one of them.");
    }
  }

  /** A currency that the layout alone gives must be the one that a listed fund is quoted in. */
  private static void checkListing(@Nullable Fund fund, Prices prices) {
    if (fund != null && !prices.said() && !fund.currency().equals(prices.unit())) {
      throw new InputException(
          "it says no currency, and " + fund.id() + " is quoted in " + fund.currency(),
          "give the currency of the price with --currency.");
    }
  }

  /** The value in the currency of the price, or null where it is in another one. */
  private @Nullable BigDecimal valueIn(
      Export export, LayoutLine line, Prices prices, @Nullable BigDecimal value) {
    Figure figure = export.figure(line, Column.VALUE);
    if (figure == null || value == null) {
      return null;
    }
    String currency = figure.currency();
    if (currency != null && !currency.equals(prices.unit().getCode())) {
      notes.add("values in " + currency + " beside prices in " + prices.unit() + " are not used");
      return null;
    }
    return value;
  }

  private static @Nullable BigDecimal multiplier(Export export, LayoutLine line) {
    BigDecimal read = export.number(line, Column.MULTIPLIER);
    return read == null || read.compareTo(BigDecimal.ONE) == 0 ? null : read;
  }

  /** The class that a row itself gives, or null. */
  private static @Nullable AssetClass said(Export export, LayoutLine line) {
    String cell = export.cell(line, Column.CLASS);
    if (Figure.isEmpty(cell)) {
      return null;
    }
    for (AssetClass known : AssetClass.values()) {
      if (known.name().equals(cell.toUpperCase(Locale.ROOT))) {
        return known;
      }
    }
    throw new InputException(
        "the class (" + Arguments.shown(cell) + ") is not known",
        "write one of " + Arrays.toString(AssetClass.values()) + ".");
  }

  /** The class that the layout knows for an instrument that is not on the fund list, or null. */
  private static @Nullable AssetClass known(Layout layout, String code, String type) {
    AssetClass byCode = layout.codeClasses().get(Cell.key(code));
    return byCode == null ? layout.classes().get(Cell.key(type)) : byCode;
  }
}
