package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.rulebook.cases.BookCells;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clients with their holdings, from two files in the same order, or from one. Not thread-safe;
 * closed after use.
 */
final class HoldingsJoin implements AutoCloseable {
  private final String file;
  private final ClientRows clients;
  private final @Nullable HoldingsRows holdings;
  private @Nullable ClientRow next;
  private @Nullable Key last;

  private HoldingsJoin(String file, ClientRows clients, @Nullable HoldingsRows holdings) {
    this.file = file;
    this.clients = clients;
    this.holdings = holdings;
    this.next = clients.next();
  }

  /**
   * Opens the files.
   *
   * @throws InputException if one cannot be read, or its columns are not those of a book
   */
  static HoldingsJoin open(Path clients, @Nullable Path holdings) {
    ClientRows rows = ClientRows.open(clients, holdings != null);
    try {
      return new HoldingsJoin(
          clients.toString(),
          rows,
          holdings == null ? null : HoldingsRows.open(holdings, rows.accounts()));
    } catch (InputException e) {
      rows.close();
      throw e;
    }
  }

  /**
   * Opens files that are not in order, and sorts their rows; null where that was told to stop.
   *
   * @throws InputException if one cannot be read, or a holding has no client
   */
  static @Nullable HoldingsJoin sorted(Path clients, Path holdings, Sorting sorting) {
    ClientRows rows = ClientRows.open(clients, true);
    Sorter sorter = sorting.sorter();
    HoldingsJoin joined = null;
    try {
      long many = sorting.fill(sorter, rows::nextAside, rows::bytes);
      HoldingsRows held = many < 0 ? null : HoldingsRows.sorted(holdings, rows.accounts(), sorting);
      if (held != null) {
        joined = new HoldingsJoin(clients.toString(), new SortedClients(rows, sorter, many), held);
      }
      return joined;
    } finally {
      if (joined == null) {
        Sorting.close(sorter);
        rows.close();
      }
    }
  }

  /**
   * The next client or rejected row, or null at the end.
   *
   * @throws InputException if a file cannot be read on
   * @throws OutOfOrder if a file is not in order
   */
  @Nullable BookItem next() {
    ClientRow given = next;
    Key key = given == null ? null : given.key();
    if (holdings != null && holdings.key() != null && isNobodys(holdings.key(), given)) {
      return nobodys(holdings.take().row());
    }
    if (given == null) {
      return null;
    }
    Rejection fault = given.fault();
    boolean others = key != null && key.otherAccountOf(last);
    if (key != null) {
      if (holdings != null && last != null && key.compareTo(last) < 0) {
        throw new OutOfOrder();
      }
      fault = fault == null ? again(given, key) : fault;
      last = key;
    }
    BookItem item =
        holdings == null || key == null
            ? new BookItem(given, null, fault)
            : holding(given, key, holdings, fault);
    next = clients.next();
    others |= key != null && next != null && key.otherAccountOf(next.key());
    return others ? item.besideOthers() : item;
  }

  /** How many bytes of the clients' file were read. */
  long bytes() {
    return clients.bytes();
  }

  private static boolean isNobodys(Key holder, @Nullable ClientRow given) {
    return given == null || (given.key() != null && holder.compareTo(given.key()) < 0);
  }

  private BookItem nobodys(Row row) {
    Key holder = CsvClients.key(row, clients.accounts());
    return new BookItem(
        null,
        null,
        new Rejection(
            row.file(),
            row.line(),
            holder,
            BookCells.CLIENT,
            String.valueOf(holder),
            "No client that was read from "
                + file
                + " holds this. Maybe the client is missing there, or its own row cannot be"
                + " read."));
  }

  /** Why a client cannot follow the last one. */
  private @Nullable Rejection again(ClientRow given, Key key) {
    return key.equals(last)
        ? new Rejection(
            file,
            given.line(),
            key,
            BookCells.CLIENT,
            key.toString(),
            "The client and account stand in the row before. Maybe give each account one row.")
        : null;
  }

  /** A client with the rows that are its own; one that does not fit its header rejects it. */
  private static BookItem holding(
      ClientRow given, Key key, HoldingsRows holdings, @Nullable Rejection fault) {
    List<Row> held = new ArrayList<>();
    Rejection rejected = fault;
    while (key.equals(holdings.key())) {
      RowStream.Read read = holdings.take();
      if (read.fault() != null && rejected == null) {
        rejected = Rejection.of(read.row().file(), read.row().line(), key, read.fault());
      }
      if (held.size() <= Holdings.MOST) {
        held.add(read.row());
      }
    }
    return new BookItem(given, held, rejected);
  }

  @Override
  public void close() {
    clients.close();
    if (holdings != null) {
      holdings.close();
    }
  }
}
