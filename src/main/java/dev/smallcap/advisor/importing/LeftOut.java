package dev.smallcap.advisor.importing;

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
  /** A row that could not be read. */
  static LeftOut of(long line, String what, InputException cause) {
    return new LeftOut(
        line, what, unended(cause.what()) + "; maybe " + unended(cause.maybe()), true);
  }

  private static String unended(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
