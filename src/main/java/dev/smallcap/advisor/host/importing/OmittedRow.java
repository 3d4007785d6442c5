package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Sentence;

/**
 * What was not taken over from an export. Immutable and thread-safe.
 *
 * @param line where it starts, from 1
 * @param what what names it best, such as its symbol
 * @param why why it was left out
 * @param maybe the way out; empty where there is none, or none is needed
 * @param held whether something may be held there that the holdings lack
 */
public record OmittedRow(long line, String what, String why, String maybe, boolean held) {
  /** A line that holds nothing. */
  static OmittedRow nothing(long line, String what, String why) {
    return new OmittedRow(line, what, why, "", false);
  }

  /** A row that may hold something. */
  static OmittedRow held(long line, String what, String why, String maybe) {
    return new OmittedRow(line, what, Sentence.open(why), Sentence.open(maybe), true);
  }

  /** A row that could not be read. */
  static OmittedRow of(long line, String what, InputException cause) {
    return held(line, what, cause.what(), cause.maybe());
  }

  /** Why it was left out, and the way out where there is one, without a full stop. */
  public String told() {
    return maybe.isEmpty() ? why : why + "; maybe " + maybe;
  }

  /** The refusal of a file of which this is the first row, and no other can be taken over. */
  InputException refusal(String file) {
    return new InputException(
        file
            + ", line "
            + line
            + " ("
            + what
            + "): "
            + why
            + ", and no other row can be taken over.",
        maybe.isEmpty()
            ? "write it by hand, with the columns " + String.join(",", Holdings.COLUMNS) + "."
            : maybe + ".");
  }
}
