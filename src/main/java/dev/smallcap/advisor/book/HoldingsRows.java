package dev.smallcap.advisor.book;

import dev.smallcap.advisor.cases.BookCells;
import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.RowStream;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a file of holdings, in order of their clients. Not thread-safe; closed after use. */
final class HoldingsRows implements AutoCloseable {
  private final RowStream rows;
  private final boolean accounts;
  private RowStream.@Nullable Read next;
  private @Nullable Key key;

  private HoldingsRows(RowStream rows, boolean accounts) {
    this.rows = rows;
    this.accounts = accounts;
  }

  /**
   * Opens a file.
   *
   * @param accounts whether its rows name the account too
   * @throws InputException if it cannot be read, or its columns are not those of holdings
   */
  static HoldingsRows open(Path file, boolean accounts) {
    RowStream rows = RowStream.open(file);
    try {
      List<String> required = new ArrayList<>(Holdings.COLUMNS);
      required.add(0, BookCells.CLIENT);
      if (accounts) {
        required.add(1, BookCells.ACCOUNT_ID);
      }
      rows.expect(required, Holdings.OPTIONAL_COLUMNS);
      HoldingsRows holdings = new HoldingsRows(rows, accounts);
      holdings.advance();
      return holdings;
    } catch (InputException e) {
      rows.close();
      throw e;
    }
  }

  /** Whose the next row is, or null at the end. */
  @Nullable Key key() {
    return key;
  }

  /**
   * Takes the next row.
   *
   * @throws InputException if the one after it has no client, or comes out of order: then it cannot
   *     be told whose holdings are whole
   */
  RowStream.Read take() {
    RowStream.Read taken = Objects.requireNonNull(next);
    advance();
    return taken;
  }

  private void advance() {
    Key last = key;
    next = rows.next();
    if (next == null) {
      key = null;
      return;
    }
    Row row = next.row();
    key = CsvClients.key(row, accounts);
    if (key == null) {
      throw row.refuse(
          row.optional(BookCells.CLIENT) == null ? BookCells.CLIENT : BookCells.ACCOUNT_ID,
          "",
          "of a holding is missing, and whose holdings are whole cannot be told",
          "fill it in, or take the row out.");
    }
    if (last != null && !key.equals(last) && key.compareTo(last) < 0) {
      throw row.refuse(
          BookCells.CLIENT,
          key.toString(),
          "comes out of order after (" + last + ")",
          "sort the file by " + order(accounts) + ", and the clients too.");
    }
  }

  /** The order that both files are to have. */
  static String order(boolean accounts) {
    return accounts
        ? "client and account id, as LC_ALL=C sort does"
        : "client, as LC_ALL=C sort does";
  }

  @Override
  public void close() {
    rows.close();
  }
}
