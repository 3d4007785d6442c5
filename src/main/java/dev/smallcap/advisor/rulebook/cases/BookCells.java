package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a book of clients: cells as in cases of advice, but nothing of them is
 * ordinary. What has no default that holds for everybody is to be given. Stateless and thread-safe.
 */
public final class BookCells {
  /** The column of the client's id. */
  public static final String CLIENT = "client";

  /** The column of the account's id; a client may have several accounts, a row each. */
  public static final String ACCOUNT_ID = "account id";

  /** The column of the holdings, for books without a file of them. */
  public static final String HOLDINGS = HoldingsCell.HOLDINGS;

  /** The columns that every book has. */
  public static final List<String> REQUIRED =
      List.of(
          CLIENT,
          "residency",
          "age",
          "risk profile",
          "profiled on",
          "horizon months",
          AccountCells.ACCOUNT,
          AccountCells.CASH,
          AccountCells.FRACTIONS);

  /** The columns that a book may have. */
  public static final List<String> OPTIONAL =
      List.of(
          ACCOUNT_ID,
          HOLDINGS,
          HoldingsCell.RATES,
          "money needed on",
          "withdrawals",
          "drawdown",
          "hedge wanted",
          "requested sleeve",
          "motive",
          "other accounts",
          AccountCells.MINIMUM,
          AccountCells.LOAN,
          AccountCells.PARTS,
          AccountCells.LAST_PART);

  private BookCells() {}

  /**
   * The client of a row.
   *
   * @throws InputException if a cell is missing or no value of its property, naming line and column
   */
  public static Client client(Row row) {
    try {
      return new Client(
          row.required(CLIENT),
          row.constant(Residency.class, "residency"),
          required(row, "age", Integer.class),
          row.constant(RiskProfile.class, "risk profile"),
          row.date("profiled on"),
          required(row, "horizon months", Integer.class),
          optional(row, "money needed on", LocalDate.class),
          optional(row, "withdrawals", Percent.class, Percent.ZERO),
          optional(row, "drawdown", Boolean.class, false),
          optional(row, "hedge wanted", Boolean.class, false),
          optional(row, "requested sleeve", Percent.class),
          optional(row, "motive", Motive.class, Motive.PLAN),
          optional(row, "other accounts", Boolean.class, false));
    } catch (InputException e) {
      throw e.what().startsWith(row.file()) ? e : row.refuse(e);
    }
  }

  /**
   * The account of a row.
   *
   * @throws InputException if a cell is missing or no value of its property, naming line and column
   */
  public static Account account(Row row, String id) {
    row.required(AccountCells.ACCOUNT);
    row.required(AccountCells.CASH);
    row.required(AccountCells.FRACTIONS);
    return AccountCells.read(row, id);
  }

  /**
   * The holdings of a row, with its exchange rates.
   *
   * @param asOf the day of prices that give none
   * @throws InputException if the cell is missing or cannot be read, naming line and column
   */
  public static Holdings holdings(Row row, LocalDate asOf) {
    row.required(HOLDINGS);
    return HoldingsCell.read(row, asOf);
  }

  /**
   * The exchange rates of a row.
   *
   * @throws InputException if one cannot be read, naming line and column
   */
  public static ExchangeRates rates(Row row) {
    try {
      return HoldingsCell.rates(row);
    } catch (InputException e) {
      throw e.what().startsWith(row.file()) ? e : row.refuse(e);
    }
  }

  private static <T> T required(Row row, String column, Class<T> type) {
    return Objects.requireNonNull(type.cast(Cells.value(row, column, type, false)));
  }

  private static <T> @Nullable T optional(Row row, String column, Class<T> type) {
    return row.optional(column) == null ? null : type.cast(Cells.value(row, column, type, true));
  }

  private static <T> T optional(Row row, String column, Class<T> type, T otherwise) {
    return row.optional(column) == null ? otherwise : required(row, column, type);
  }
}
