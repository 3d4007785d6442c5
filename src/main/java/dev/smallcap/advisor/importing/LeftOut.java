package dev.smallcap.advisor.importing;

import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;

/**
 * What was not taken over from an export. Immutable and thread-safe.
 *
 * @param line where it starts, from 1
 * @param what its first cell
 * @param why why it was left out
 * @param held whether something may be held there that the holdings lack
 */
public record LeftOut(long line, String what, String why, boolean held) {
  private static final String MAYBE = "; maybe ";

  /** The refusal of a file of which this is the first row, and no other can be taken over. */
  InputException refusal(String file) {
    int way = why.indexOf(MAYBE);
    return new InputException(
        file
            + ", line "
            + line
            + " ("
            + what
            + "): "
            + (way < 0 ? why : why.substring(0, way))
            + ", and no other row can be taken over.",
        way < 0
            ? "write it by hand, with the columns " + String.join(",", Holdings.COLUMNS) + "."
            : why.substring(way + MAYBE.length()) + ".");
  }

  /** A row that could not be read. */
  static LeftOut of(long line, String what, InputException cause) {
    return new LeftOut(line, what, unended(cause.what()) + MAYBE + unended(cause.maybe()), true);
  }

  private static String unended(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
