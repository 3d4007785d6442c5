package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.InputException;

/**
 * Recommendations as JSON, both ways, in the published form. The same recommendation gives the same
 * bytes. Stateless and thread-safe.
 *
 * <p>Numbers have no exponent and no trailing zeros ({@code 11.25}), but for money, which has the
 * decimals of its currency beside it ({@code 15000.00}); dates are ISO 8601, constants stand by
 * name, texts in both languages; what is absent is left out, but for a target, which is {@code
 * null} where nothing is traded by decision.
 *
 * <p>A host whose own mapper is of Jackson 2 answers with the text of {@link #write} as it is.
 */
public final class AdviceJson {
  private AdviceJson() {}

  /** The recommendation as JSON, indented, lines ending with LF. */
  public static String write(Recommendation advice) {
    return Jackson.advice().writeValueAsString(advice) + "\n";
  }

  /** The same on one line that ends with LF. */
  public static String writeLine(Recommendation advice) {
    return Jackson.adviceLine().writeValueAsString(advice) + "\n";
  }

  /**
   * The recommendation that {@link #write} or {@link #writeLine} wrote. The words of its policy are
   * not written beside its reasons: its {@code text} has the headings and terms that the library
   * ships.
   *
   * @throws InputException if the text is not in the published form, naming the place
   */
  public static Recommendation read(String json) {
    Jackson.check();
    return AdviceMapper.read(TextFile.unmarked(json));
  }

  /** The published JSON Schema (2020-12) of a recommendation. */
  public static String schema() {
    return PublishedSchema.text(PublishedSchema.ADVICE);
  }
}
