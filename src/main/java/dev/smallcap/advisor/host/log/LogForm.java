package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The form that lines of a log are written in, and the one before, whose lines are still verified
 * and recomputed. A log of another form is whole in its own way: it is refused as what it is, and
 * not told to have been changed. Stateless and thread-safe.
 */
final class LogForm {
  /** Changes whenever the same answer is written otherwise, such as with another id. */
  static final int NUMBER = 3;

  /** The form before it: without letterhead, funds, money of positions, schedule and weights. */
  static final int BEFORE = 2;

  private LogForm() {}

  static boolean isRead(int form) {
    return form == NUMBER || form == BEFORE;
  }

  /**
   * Does nothing where a file begins with a line of a form that is read, or with none that was
   * written.
   *
   * @throws InputException if it was written in another form
   */
  static void check(Path file) throws IOException {
    try (LineReader lines = new LineReader(file)) {
      byte[] first = lines.next();
      Integer form = first == null ? null : LogLine.otherForm(first);
      if (form != null) {
        throw new InputException(
            "The log ("
                + file
                + ") was written in form "
                + form
                + ", this version of the library writes form "
                + NUMBER
                + " and reads form "
                + BEFORE
                + " too.",
            form < NUMBER
                ? "keep it, read it with the version that wrote it, and begin a new log in another"
                    + " folder: ids of advice are derived otherwise now."
                : "it was written by a later version: use that one.");
      }
    }
  }
}
