package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import org.jspecify.annotations.Nullable;

/** A row of a table cannot be used. Immutable but for what every throwable carries. */
public final class RowException extends InputException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final @Nullable String column;

  RowException(long line, @Nullable String column, String what, String maybe) {
    super(what, maybe);
    this.line = line;
    this.column = column;
  }

  RowException(long line, InputException cause, String what) {
    super(what, cause.maybe(), cause);
    this.line = line;
    this.column = null;
  }

  /** The line that the row starts on, from 1. */
  public long line() {
    return line;
  }

  /** The column of the field, by its name, or null where it is the whole row. */
  public @Nullable String column() {
    return column;
  }
}
