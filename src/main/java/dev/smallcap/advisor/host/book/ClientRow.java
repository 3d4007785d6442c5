package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's row, taken from the file and not yet read. Immutable and thread-safe. */
interface ClientRow {
  /** The line that it starts on, from 1. */
  long line();

  /** Whom it is about, or null where that cannot be told. */
  @Nullable Key key();

  /** Why it cannot be used, where that is known without reading it. */
  @Nullable Rejection fault();

  /** Roughly how many characters it takes. */
  int size();

  /**
   * Reads it.
   *
   * @param held the rows of what the account holds, or null where the row gives that itself
   * @throws dev.smallcap.advisor.terms.InputException if a value cannot be used
   */
  ParsedClient read(@Nullable List<Row> held, LocalDate asOf);
}
