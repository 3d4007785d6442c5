package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.Layout.Action;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.Code;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Adds up what was bought and sold, each at the price of its last transaction. Not thread-safe. */
final class Transactions {
  private static final Set<String> WORDS =
      Set.of(
          "buy",
          "sell",
          "bought",
          "sold",
          "dividend",
          "매수",
          "매도",
          "kauf",
          "verkauf",
          "compra",
          "venta");

  private final Layout layout;
  private final FundList funds;
  private final Notes notes;
  private final Codes codes;
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  Transactions(Layout layout, FundList funds, Notes notes) {
    this.layout = layout;
    this.funds = funds;
    this.notes = notes;
    this.codes = new Codes(funds, notes);
  }

  /** What an instrument's transactions come to so far. */
  private static final class Sum {
    private final String code;
    private final long line;
    private BigDecimal quantity = BigDecimal.ZERO;
    private LocalDate last = LocalDate.MIN;
    private @Nullable BigMoney price;
    private @Nullable String fault;

    Sum(String code, long line) {
      this.code = code;
      this.line = line;
    }
  }

  /** Whether an export says what was bought and sold, rather than what is held. */
  static boolean areIn(Export export) {
    return export.found().below().stream()
        .anyMatch(
            line ->
                !Figure.isEmpty(export.cell(line, Column.ACTION))
                    || WORDS.contains(Cell.key(export.cell(line, Column.TYPE))));
  }

  /** Adds a row up. */
  void add(Export export, LayoutLine line) {
    String word = export.cell(line, Column.ACTION);
    Action action = layout.actions().get(Cell.key(word));
    if (action == Action.LEAVES) {
      return;
    }
    String code = codes.of(export, line);
    try {
      if (action == null) {
        throw new InputException(
            "what (" + Arguments.shown(word) + ") does to what is held is not known",
            "say it in a table of layout: adds, takes or leaves.");
      }
      add(export, line, action, code);
    } catch (InputException e) {
      sum(code, line).fault = "line " + line.number() + ": " + e.what();
    }
  }

  private Sum sum(String code, LayoutLine line) {
    return sums.computeIfAbsent(Code.normal(code), any -> new Sum(code, line.number()));
  }

  private void add(Export export, LayoutLine line, Action action, String code) {
    Prices prices = Prices.of(export, line, "", notes);
    BigDecimal quantity = export.number(line, Column.QUANTITY);
    BigDecimal price = prices.whole(export.number(line, Column.PRICE));
    if (quantity == null) {
      throw new InputException("it has no quantity", "add it to the row.");
    }
    Sum sum = sum(code, line);
    sum.quantity =
        action == Action.ADDS ? sum.quantity.add(quantity) : sum.quantity.subtract(quantity);
    LocalDate day = export.day(line);
    if (price != null && price.signum() > 0 && !day.isBefore(sum.last)) {
      sum.last = day;
      sum.price = BigMoney.of(prices.unit(), price);
    }
  }

  /** Hands over what is held. */
  void holdings(List<Taken> taken, List<OmittedRow> leftOut) {
    for (Sum sum : sums.values()) {
      BigMoney price = sum.price;
      if (sum.fault != null) {
        leftOut.add(held(sum, sum.fault));
      } else if (sum.quantity.signum() == 0) {
        leftOut.add(OmittedRow.nothing(sum.line, sum.code, "all of it was sold"));
      } else if (sum.quantity.signum() < 0) {
        leftOut.add(held(sum, "more was sold than bought: the history does not begin here"));
      } else if (price == null) {
        leftOut.add(held(sum, "no transaction has its price"));
      } else {
        String code = codes.whole(sum.code, price.getCurrencyUnit());
        notes.add(
            code + ": its price is that of its last transaction, of " + sum.last + ": renew it");
        Fund fund = funds.find(code);
        taken.add(
            new Taken(
                sum.line,
                new Holding(
                    code,
                    sum.quantity,
                    price,
                    sum.last,
                    fund == null ? layout.codeClasses().get(Cell.key(code)) : null,
                    null,
                    null,
                    null)));
      }
    }
    if (!sums.isEmpty()) {
      notes.add("balances are not read from transactions: give the account's cash with the client");
    }
  }

  private static OmittedRow held(Sum sum, String why) {
    return OmittedRow.held(sum.line, sum.code, why, "");
  }
}
