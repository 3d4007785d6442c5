package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.terms.Printable;

/**
 * Situations in which two policies answer differently in the same way. Immutable and thread-safe.
 *
 * @param step the step whose rules answer, such as {@code client}
 * @param degree how much changes
 * @param where the situations, in words; nothing where it is all
 * @param change what changes, such as {@code BUILD 20 % to BUILD 18 %}
 * @param cells how many cells they are
 */
public record Region(String step, Impact degree, String where, String change, long cells) {
  /** One line, as a list of accepted changes holds it. */
  public String line() {
    return Printable.line((where.isEmpty() ? "every situation" : where) + ": " + change);
  }
}
