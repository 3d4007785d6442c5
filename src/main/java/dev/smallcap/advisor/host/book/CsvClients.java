package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.TextStream;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.rulebook.cases.BookCells;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Clients from CSV, a row each. Not thread-safe; closed after use. */
final class CsvClients implements ClientRows {
  private final TextStream text;
  private final RowStream rows;
  private final boolean accounts;

  private CsvClients(TextStream text, RowStream rows) {
    this.text = text;
    this.rows = rows;
    this.accounts = rows.header().contains(BookCells.ACCOUNT_ID);
  }

  private static RowStream rows(TextStream text) {
    try {
      return RowStream.of(text.file(), text.reader(), text::bytes);
    } catch (InputException e) {
      text.close();
      throw e;
    }
  }

  static CsvClients of(TextStream text, boolean heldElsewhere) {
    RowStream rows = rows(text);
    try {
      rows.expect(BookCells.REQUIRED, BookCells.OPTIONAL);
      boolean heldHere = rows.header().contains(BookCells.HOLDINGS);
      if (heldHere == heldElsewhere) {
        throw new InputException(
            text.file()
                + ", line 1: the column ("
                + BookCells.HOLDINGS
                + ") "
                + (heldHere ? "stands beside a file of holdings." : "is missing."),
            heldHere ? "give one of the two." : "name a file of holdings.");
      }
      return new CsvClients(text, rows);
    } catch (InputException e) {
      rows.close();
      throw e;
    }
  }

  @Override
  public @Nullable ClientRow next() {
    RowStream.Read read = rows.next();
    return read == null ? null : given(read);
  }

  @Override
  public @Nullable Aside nextAside() {
    RowStream.Raw raw = rows.nextRaw();
    return raw == null ? null : Aside.of(order(rows.read(raw).row(), accounts), raw);
  }

  @Override
  public ClientRow given(Aside aside) {
    return given(rows.read(aside.raw()));
  }

  private ClientRow given(RowStream.Read read) {
    Key key = key(read.row(), accounts);
    InputException fault = read.fault();
    if (fault == null && key == null) {
      String column =
          read.row().optional(BookCells.CLIENT) == null ? BookCells.CLIENT : BookCells.ACCOUNT_ID;
      fault = read.row().refuse(column, "", "is empty", "fill it in.");
    }
    Row row = read.row();
    return new CsvClient(
        row, key, fault == null ? null : Rejection.of(row.file(), row.line(), key, fault));
  }

  /** Whom a row is about, or null where its ids are missing. */
  static @Nullable Key key(Row row, boolean accounts) {
    String client = row.optional(BookCells.CLIENT);
    String account = accounts ? row.optional(BookCells.ACCOUNT_ID) : client;
    return client == null || account == null ? null : new Key(client, account);
  }

  /** Where a row stands among others: where ids are missing, in front. */
  static Key order(Row row, boolean accounts) {
    String client = Objects.requireNonNullElse(row.optional(BookCells.CLIENT), "");
    String account = accounts ? row.optional(BookCells.ACCOUNT_ID) : client;
    return new Key(client, Objects.requireNonNullElse(account, ""));
  }

  @Override
  public boolean accounts() {
    return accounts;
  }

  @Override
  public long bytes() {
    return text.bytes();
  }

  @Override
  public void close() {
    rows.close();
  }

  private record CsvClient(Row row, @Nullable Key key, @Nullable Rejection fault)
      implements ClientRow {
    private static final int SIZE = 400;

    @Override
    public long line() {
      return row.line();
    }

    @Override
    public int size() {
      return SIZE;
    }

    @Override
    public ParsedClient read(@Nullable List<Row> held, LocalDate asOf) {
      String account = key == null ? row.required(BookCells.CLIENT) : key.account();
      return new ParsedClient(
          BookCells.client(row),
          BookCells.account(row, account),
          held == null ? BookCells.holdings(row, asOf) : Holdings.read(held, BookCells.rates(row)));
    }
  }
}
