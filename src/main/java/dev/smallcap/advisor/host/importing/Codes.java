package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.Code;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.KrxCode;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/** Finds the code of an instrument in a row. Not thread-safe: it notes what it reads otherwise. */
final class Codes {
  private static final String KRW = "KRW";
  private static final Pattern FOOTNOTE = Pattern.compile("\\*+$");
  private static final Pattern OPTION =
      Pattern.compile(
          "-?[A-Z]{1,6} *[0-9]{6}[CP][0-9.]+|.*[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9.]+ [CP]");
  private static final Pattern SHORTENED = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");

  private final FundList funds;
  private final Notes notes;

  Codes(FundList funds, Notes notes) {
    this.funds = funds;
    this.notes = notes;
  }

  /** Whether a row has a code, rather than a name alone. */
  boolean has(Export export, LayoutLine line) {
    return !Figure.isEmpty(symbol(export, line));
  }

  /** A symbol without the marks of a footnote behind it. */
  static String unmarked(String symbol) {
    return FOOTNOTE.matcher(symbol).replaceAll("").strip();
  }

  private static String symbol(Export export, LayoutLine line) {
    String symbol = unmarked(export.cell(line, Column.SYMBOL));
    return Figure.isEmpty(symbol) ? export.cell(line, Column.ISIN) : symbol;
  }

  /**
   * The code of a row.
   *
   * @throws InputException if it has none, or one that cannot be used
   */
  String of(Export export, LayoutLine line) {
    String symbol = symbol(export, line);
    String name = export.cell(line, Column.NAME);
    String said = export.layout().codes().get(Cell.key(name));
    if (said != null) {
      return said;
    }
    if (Figure.isEmpty(symbol)) {
      return named(name);
    }
    if (OPTION.matcher(symbol).matches()) {
      throw new InputException(
          "it is an option: its share of the market is not known", "leave it to a person.");
    }
    if (SHORTENED.matcher(symbol).matches() && !Code.manner(symbol).equals("CUSIP")) {
      throw new InputException(
          "a spreadsheet has turned the code into a number (" + Arguments.shown(symbol) + ")",
          "export it again, or format the column as text before opening it.");
    }
    return symbol;
  }

  /** The code of a fund that is listed under a name. */
  private String named(String name) {
    if (Figure.isEmpty(name)) {
      throw new InputException("it names no instrument", "add its symbol, or take the row out.");
    }
    for (Fund fund : funds.funds()) {
      if (List.of(Cell.key(fund.name()), Cell.key(fund.nameKo())).contains(Cell.key(name))) {
        notes.add(name + " is " + fund.id() + ", by its name");
        return fund.id();
      }
    }
    throw new InputException(
        "no code stands beside the name (" + Arguments.shown(name) + ")",
        "say its code: --code \"" + Arguments.shown(name) + "=CODE\".");
  }

  /** A code as its exchange has it: in won six characters, whatever was put before or lost. */
  String whole(String code, CurrencyUnit currency) {
    String whole = currency.getCode().equals(KRW) ? KrxCode.of(code) : null;
    if (whole == null) {
      return code;
    }
    notes.add(code + " is read as " + whole + ", the exchange's own code");
    return whole;
  }
}
