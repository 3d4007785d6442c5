package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.InputException;
import org.joda.money.Money;

/** Reads an account from cells. Stateless and thread-safe. */
final class AccountCells {
  static final String ACCOUNT = "account";
  static final String CASH = "cash";
  static final String FRACTIONS = "fractional shares";
  static final String MINIMUM = "minimum trade";
  static final String LOAN = "margin loan";
  static final String PARTS = "parts done";
  static final String LAST_PART = "last part on";

  private AccountCells() {}

  /** An account; what the row leaves out is that of the ordinary one. */
  static Account read(Row row, String id) {
    Money cash = money(row, CASH, Money.parse("USD 0.00"));
    Money none = Money.zero(cash.getCurrencyUnit());
    try {
      return new Account(
          id,
          row.optional(ACCOUNT) == null
              ? AccountType.US_BROKERAGE
              : row.constant(AccountType.class, ACCOUNT),
          cash,
          row.optional(FRACTIONS) == null
              || Boolean.TRUE.equals(Cells.value(row, FRACTIONS, Boolean.class, false)),
          money(row, MINIMUM, none),
          money(row, LOAN, none),
          row.optional(PARTS) == null ? 0 : row.decimal(PARTS).intValueExact(),
          row.optional(LAST_PART) == null ? null : row.date(LAST_PART));
    } catch (InputException e) {
      throw e.what().startsWith(row.file()) ? e : row.refuse(e);
    } catch (ArithmeticException e) {
      throw row.refuse(PARTS, row.required(PARTS), "is no number", "write 0, 1 or 2.");
    }
  }

  private static Money money(Row row, String column, Money otherwise) {
    String cell = row.optional(column);
    if (cell == null) {
      return otherwise;
    }
    try {
      return Money.parse(cell);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw row.refuse(column, cell, "is no money", "write it like USD 100.00.");
    }
  }
}
