package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.rulebook.cases.BookCells;
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
  private final @Nullable Sorter sorter;
  private RowStream.@Nullable Read next;
  private @Nullable Key key;

  private HoldingsRows(RowStream rows, boolean accounts, @Nullable Sorter sorter) {
    this.rows = rows;
    this.accounts = accounts;
    this.sorter = sorter;
  }

  /**
   * Opens a file.
   *
   * @param accounts whether its rows name the account too
   * @throws InputException if it cannot be read, or its columns are not those of holdings
   */
  static HoldingsRows open(Path file, boolean accounts) {
    RowStream rows = opened(file, accounts);
    try {
      HoldingsRows holdings = new HoldingsRows(rows, accounts, null);
      holdings.advance();
      return holdings;
    } catch (InputException e) {
      rows.close();
      throw e;
    }
  }

  /**
   * Opens a file whose rows are not in order, and sorts them; null where that was told to stop.
   *
   * @throws InputException if it cannot be read, or a row has no client
   */
  static @Nullable HoldingsRows sorted(Path file, boolean accounts, Sorting sorting) {
    RowStream rows = opened(file, accounts);
    Sorter sorter = sorting.sorter();
    HoldingsRows sorted = new HoldingsRows(rows, accounts, sorter);
    boolean whole = false;
    try {
      whole = sorting.fill(sorter, sorted::nextAside, rows::bytes) >= 0;
      if (whole) {
        sorted.advance();
      }
      return whole ? sorted : null;
    } finally {
      if (!whole) {
        sorted.close();
      }
    }
  }

  private static RowStream opened(Path file, boolean accounts) {
    RowStream rows = RowStream.open(file);
    try {
      List<String> required = new ArrayList<>(Holdings.COLUMNS);
      required.add(0, BookCells.CLIENT);
      if (accounts) {
        required.add(1, BookCells.ACCOUNT_ID);
      }
      rows.expect(required, Holdings.OPTIONAL_COLUMNS);
      return rows;
    } catch (InputException e) {
      rows.close();
      throw e;
    }
  }

  private @Nullable Aside nextAside() {
    RowStream.Raw raw = rows.nextRaw();
    return raw == null ? null : Aside.of(key(rows.read(raw).row()), raw);
  }

  /** Whose the next row is, or null at the end. */
  @Nullable Key key() {
    return key;
  }

  /**
   * Takes the next row.
   *
   * @throws InputException if the one after it has no client: then it cannot be told whose holdings
   *     are whole
   * @throws OutOfOrder if the one after it comes out of order
   */
  RowStream.Read take() {
    RowStream.Read taken = Objects.requireNonNull(next);
    advance();
    return taken;
  }

  private void advance() {
    Key last = key;
    next = nextRead();
    key = next == null ? null : key(next.row());
    if (last != null && key != null && key.compareTo(last) < 0) {
      throw new OutOfOrder();
    }
  }

  private RowStream.@Nullable Read nextRead() {
    if (sorter == null) {
      return rows.next();
    }
    Aside aside = Sorting.next(sorter);
    return aside == null ? null : rows.read(aside.raw());
  }

  private Key key(Row row) {
    Key named = CsvClients.key(row, accounts);
    if (named == null) {
      throw row.refuse(
          row.optional(BookCells.CLIENT) == null ? BookCells.CLIENT : BookCells.ACCOUNT_ID,
          "",
          "of a holding is missing, and whose holdings are whole cannot be told",
          "fill it in, or take the row out.");
    }
    return named;
  }

  @Override
  public void close() {
    if (sorter != null) {
      Sorting.close(sorter);
    }
    rows.close();
  }
}
