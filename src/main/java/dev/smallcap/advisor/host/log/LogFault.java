package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Printable;
import java.nio.file.Path;

/**
 * Something wrong with a log. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param file the file
 * @param line the line in the file, from 1; 0 where it concerns no single line
 * @param what what is wrong, a sentence
 */
public record LogFault(Kind kind, Path file, long line, String what) {
  /** What can be wrong. An immutable constant. */
  public enum Kind {
    /** The line is not the one that was written. */
    CHANGED,
    /** Lines before this one are gone. */
    REMOVED,
    /** The line stands in another place than it was written in. */
    REORDERED,
    /** The line was not written by the log, or stands twice. */
    INSERTED,
    /** The last line is not whole: the process fell, or is writing now. */
    TORN,
    /** The line is of an earlier time than the one before it: the clock ran backwards. */
    EARLIER,
    /** A head that was kept elsewhere is not in the log: it was cut off or written anew. */
    OTHER_CHAIN
  }

  /** File, line, and what is wrong. */
  @Override
  public String toString() {
    return Printable.line(file + (line == 0 ? "" : ", line " + line) + ": " + what);
  }
}
