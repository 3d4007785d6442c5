package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done at once: a client with the rows of what it holds, or a row that is rejected before
 * it is read. Immutable and thread-safe.
 *
 * @param given the client, or null for a row of holdings that is nobody's
 * @param held the rows of its holdings, or null where it gives them itself
 * @param rejection why it is rejected, or null
 * @param others whether the rows beside it show other accounts of the client
 */
record BookItem(
    @Nullable ClientRow given,
    @Nullable List<Row> held,
    @Nullable Rejection rejection,
    boolean others) {
  private static final int HOLDING = 200;

  /** A row beside which no other account of the client stands. */
  BookItem(@Nullable ClientRow given, @Nullable List<Row> held, @Nullable Rejection rejection) {
    this(given, held, rejection, false);
  }

  /** The same, beside other accounts of the client. */
  BookItem besideOthers() {
    return new BookItem(given, held, rejection, true);
  }

  /** Roughly how many characters it takes. */
  int size() {
    return (given == null ? 0 : given.size()) + (held == null ? 0 : HOLDING * held.size());
  }
}
