package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be used. Immutable and thread-safe.
 *
 * @param file the file that the row stands in
 * @param line the line that it starts on, from 1
 * @param key whom it is about, or null where that cannot be told
 * @param column the column, or null where it is the whole row
 * @param value what stands there, or null where the reason names it
 * @param reason why it cannot be used, and the way out
 */
record Rejection(
    String file,
    long line,
    @Nullable Key key,
    @Nullable String column,
    @Nullable String value,
    String reason) {
  /** The columns of a file of rejected rows. */
  static final List<String> COLUMNS =
      List.of("file", "line", "client", "account id", "column", "value", "reason");

  /** A rejection for what a refusal says; of a row of another file, where that says so. */
  static Rejection of(String file, long line, @Nullable Key key, InputException refusal) {
    String what = refusal.what();
    if (refusal instanceof RowException row) {
      String mark = ", line " + row.line() + ": ";
      int end = what.indexOf(mark);
      return new Rejection(
          end < 0 ? file : what.substring(0, end),
          row.line(),
          key,
          row.column(),
          row.value(),
          reason(end < 0 ? what : what.substring(end + mark.length()), refusal));
    }
    String before = Printable.line(file) + ", line " + line;
    if (!what.startsWith(before)) {
      return new Rejection(file, line, key, null, null, reason(what, refusal));
    }
    String rest = what.substring(before.length());
    int end = rest.indexOf(": ");
    String place = end > 2 && rest.startsWith(", $") ? rest.substring(2, end) : null;
    return new Rejection(
        file, line, key, place, null, reason(end < 0 ? rest : rest.substring(end + 2), refusal));
  }

  private static String reason(String what, InputException refusal) {
    return refusal.maybe().isEmpty() ? what : what + " Maybe " + refusal.maybe();
  }

  /** The cells of its row, by {@link #COLUMNS}. */
  List<String> cells() {
    return List.of(
        file,
        Long.toString(line),
        key == null ? "" : Arguments.shown(key.client()),
        key == null ? "" : Arguments.shown(key.account()),
        column == null ? "" : column,
        value == null ? "" : value,
        reason);
  }
}
