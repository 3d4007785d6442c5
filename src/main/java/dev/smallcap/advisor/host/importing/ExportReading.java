package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an export once, from its header to its end. Not thread-safe. */
final class ExportReading {
  private static final String EARLIER = "of an earlier day";
  private static final String NOT_RENEWED = EARLIER + ", and no row of the newest names it";
  private static final String OLDER =
      "it was sold, or its price is older: then say --layout columns";

  private final String file;
  private final FundList funds;
  private final Notes notes = new Notes();
  private final List<OmittedRow> leftOut = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private final Layout layout;
  private final Accounts accounts;
  private final PositionRow rows;
  private final Transactions transactions;
  private Export export;
  private boolean aside;
  private boolean renewed;

  ExportReading(
      Found found,
      String file,
      FundList funds,
      @Nullable LocalDate pricesOf,
      @Nullable String account) {
    this.file = file;
    this.funds = funds;
    this.layout = found.layout();
    this.accounts = new Accounts(layout, account);
    this.rows = new PositionRow(funds, notes);
    this.transactions = new Transactions(layout, funds, notes);
    this.export = Export.of(found, file, pricesOf, notes);
  }

  Imported read(String encoding) {
    refuseTransactions();
    refuseWithoutDay();
    export.found().above().forEach(this::above);
    LocalDate newest = layout.rows() == Layout.Rows.SNAPSHOTS ? newest() : null;
    renewed = newest != null && isRenewed(newest);
    for (LayoutLine line : export.found().below()) {
      if (!line.isBlank()) {
        read(line, newest);
      }
    }
    accounts.check(file);
    accounts.note(notes);
    transactions.holdings(taken, leftOut);
    Balances.add(export, taken, leftOut, notes);
    List<Holding> holdings = TaxLots.added(taken, funds, leftOut, notes);
    if (holdings.isEmpty()) {
      throw nothing();
    }
    leftOut.sort(Comparator.comparingLong(OmittedRow::line));
    return new Imported(
        layout.id(),
        layout.title(),
        encoding,
        Holdings.of(holdings),
        leftOut,
        notes.all(),
        classless(holdings));
  }

  /** Why there is nothing to take over: the first row that could not be read, if there is one. */
  private InputException nothing() {
    return leftOut.stream()
        .filter(OmittedRow::held)
        .findFirst()
        .map(left -> left.refusal(file))
        .orElseGet(
            () -> new InputException(file + " holds no position.", "it was cut off, or is empty."));
  }

  private List<String> classless(List<Holding> holdings) {
    return holdings.stream()
        .filter(holding -> holding.assetClass() == null && funds.find(holding.code()) == null)
        .map(Holding::code)
        .sorted()
        .toList();
  }

  /** Refuses trades that would be taken for what is held. */
  private void refuseTransactions() {
    if (layout.rows() != Layout.Rows.TRANSACTIONS && Transactions.areIn(export)) {
      throw new InputException(
          file + " lists transactions, not what is held.", "export the positions instead.");
    }
  }

  /** Refuses prices of which nothing says the day: they might be of any. */
  private void refuseWithoutDay() {
    if (export.day().day() == null && !export.found().has(Column.PRICE_DATE)) {
      throw new InputException(
          file + " says no day of its prices where one is looked for.",
          "give it with --prices-of, like 2026-01-15.");
    }
  }

  private LocalDate newest() {
    LocalDate newest = LocalDate.MIN;
    for (LayoutLine line : export.found().below()) {
      LocalDate day = Days.last(export.cell(line, Column.PRICE_DATE), export.order());
      newest = day != null && day.isAfter(newest) ? day : newest;
    }
    return newest;
  }

  /** Whether a row of the newest day names what an earlier one does: then there are snapshots. */
  private boolean isRenewed(LocalDate newest) {
    Set<String> earlier = new HashSet<>();
    Set<String> last = new HashSet<>();
    for (LayoutLine line : export.found().below()) {
      LocalDate day = Days.last(export.cell(line, Column.PRICE_DATE), export.order());
      if (day != null) {
        (day.isBefore(newest) ? earlier : last).add(Cell.key(name(line)));
      }
    }
    return earlier.stream().anyMatch(last::contains);
  }

  private void above(LayoutLine line) {
    if (!line.isBlank() && export.found().sheet().equals(export.found().whole())) {
      leave(line, accounts.isTitle(line) ? "a title" : "above the table");
    }
  }

  private void read(LayoutLine line, @Nullable LocalDate newest) {
    if (accounts.isTitle(line)) {
      aside = false;
      leave(line, "a title");
      return;
    }
    Found other = export.found().under(line);
    if (other != null) {
      export = export.under(other);
      aside = layout.rows() != Layout.Rows.TRANSACTIONS && other.has(Column.ACTION);
      leave(line, aside ? "another table, of transactions" : "the header again");
      return;
    }
    if (aside) {
      leave(line, "of another table, of transactions");
      return;
    }
    String why = nothing(line);
    if (why != null) {
      leave(line, why);
    } else if (!accounts.takes(export, line)) {
      leftOut.add(accounts.aside(export, line, name(line)));
    } else {
      hold(line, newest);
    }
  }

  /** Why a row holds nothing, or null where it may hold something. */
  private @Nullable String nothing(LayoutLine line) {
    for (String word :
        List.of(
            line.first(),
            export.cell(line, Column.SYMBOL),
            export.cell(line, Column.NAME),
            export.cell(line, Column.TYPE))) {
      String why = layout.skipped().get(Cell.key(word));
      if (why != null) {
        return why;
      }
    }
    return line.filled() == 1 ? "a note" : null;
  }

  private void hold(LayoutLine line, @Nullable LocalDate newest) {
    try {
      String refused = refused(export.cell(line, Column.TYPE));
      if (refused != null) {
        leftOut.add(OmittedRow.held(line.number(), name(line), refused, ""));
      } else if (layout.rows() == Layout.Rows.TRANSACTIONS) {
        transactions.add(export, line);
      } else if (newest != null && export.day(line).isBefore(newest)) {
        leftOut.add(
            renewed
                ? OmittedRow.nothing(line.number(), name(line), EARLIER)
                : OmittedRow.held(line.number(), name(line), NOT_RENEWED, OLDER));
      } else {
        Holding holding = rows.read(export, line);
        if (holding == null) {
          leave(line, "nothing is held");
        } else {
          taken.add(new Taken(line.number(), holding));
        }
      }
    } catch (InputException e) {
      leftOut.add(OmittedRow.of(line.number(), name(line), e));
    }
  }

  /** Why rows of a type cannot be taken over, or null. */
  private @Nullable String refused(String type) {
    String key = Cell.key(type);
    return layout.refused().entrySet().stream()
        .filter(each -> key.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private void leave(LayoutLine line, String why) {
    leftOut.add(OmittedRow.nothing(line.number(), name(line), why));
  }

  /** What names a row best. */
  private String name(LayoutLine line) {
    String symbol = export.cell(line, Column.SYMBOL);
    String what = Figure.isEmpty(symbol) ? export.cell(line, Column.NAME) : symbol;
    return Arguments.shown(what.isEmpty() ? line.first() : what);
  }
}
