package dev.smallcap.advisor.files.table;

import dev.smallcap.advisor.terms.InputException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row of a table cannot be used. Immutable but for what every throwable carries. */
public final class RowException extends InputException {
  /** Throws what it is told, for a reader of whom every row has to be good. */
  public static final Consumer<RowException> STRICT =
      fault -> {
        throw fault;
      };

  private static final long serialVersionUID = 1L;

  private final long line;
  private final @Nullable String column;
  private final @Nullable String value;

  RowException(
      long line, @Nullable String column, @Nullable String value, String what, String maybe) {
    super(what, maybe);
    this.line = line;
    this.column = column;
    this.value = value;
  }

  RowException(long line, InputException cause, String what) {
    super(what, cause.maybe(), cause);
    this.line = line;
    this.column = null;
    this.value = null;
  }

  /** The line that the row starts on, from 1. */
  public long line() {
    return line;
  }

  /** The column of the field, by its name, or null where it is the whole row. */
  public @Nullable String column() {
    return column;
  }

  /** The value of the field, cut to what a message can show, or null where the message names it. */
  public @Nullable String value() {
    return value;
  }
}
