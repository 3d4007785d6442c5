package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Printable;
import java.nio.file.Path;

/**
 * What came of recomputing one line. Immutable and thread-safe.
 *
 * @param outcome what came of it
 * @param file the file
 * @param line the line in the file, from 1
 * @param sequence the number of the line in the whole log
 * @param library the version of this library that wrote the line
 * @param what in words: the first place that differs with both values, or what stood in the way
 */
public record Replayed(
    Outcome outcome, Path file, long line, long sequence, String library, String what) {
  /** What can come of it. An immutable constant. */
  public enum Outcome {
    /** The same bytes. */
    SAME,
    /** Other bytes. */
    DIFFERENT,
    /** There is no policy of its fingerprint. */
    NO_POLICY,
    /** Facts that the answer rests on were left out. */
    LEFT_OUT,
    /** The line cannot be read: see what {@link Verification} says of it. */
    UNREADABLE
  }

  /** Whether the line was recomputed and is the same. */
  public boolean isSame() {
    return outcome == Outcome.SAME;
  }

  /** File, line, and what came of it. */
  @Override
  public String toString() {
    return Printable.line(file + ", line " + line + ": " + what);
  }
}
