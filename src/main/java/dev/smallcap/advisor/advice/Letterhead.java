package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the advice, and to whom, as it is printed. No answer rests on it, and neither does the
 * id of a recommendation. Immutable and thread-safe.
 *
 * @param firm the firm, or null
 * @param adviser the person who gives the advice, or null
 * @param licence what the firm or the person is licensed as, or null
 * @param clientName what the client is called on paper, or null; no log and no book holds it unless
 *     the host says so
 */
public record Letterhead(
    @Nullable String firm,
    @Nullable String adviser,
    @Nullable String licence,
    @Nullable String clientName) {
  /**
   * Checks what is given.
   *
   * @throws dev.smallcap.advisor.terms.InputException if a text is blank, breaks a line or draws as
   *     nothing
   */
  public Letterhead {
    given(firm, "firm");
    given(adviser, "adviser");
    given(licence, "licence");
    given(clientName, "client's name");
  }

  private static void given(@Nullable String text, String name) {
    if (text != null) {
      Arguments.text(text, name);
    }
  }

  /** The same without the client's name. */
  public Letterhead unnamed() {
    return new Letterhead(firm, adviser, licence, null);
  }
}
