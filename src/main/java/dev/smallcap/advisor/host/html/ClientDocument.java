package dev.smallcap.advisor.host.html;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.html.page.ClientPage;
import dev.smallcap.advisor.host.html.page.PageWriter;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Lang;
import java.io.Writer;

/**
 * A recommendation as a page for the client: two sheets of A4 with the answer in the first third,
 * then the auditor's annex. The page is whole in itself: it has no script, loads nothing, and opens
 * from a file. Its words are those of the policy that advised; all else is shown as text, whatever
 * it holds. The same recommendation gives the same page. Stateless and thread-safe.
 */
public final class ClientDocument {
  private ClientDocument() {}

  /**
   * The page in a language, to be kept as UTF-8.
   *
   * @throws dev.smallcap.advisor.terms.InputException if an argument is missing
   * @throws IllegalStateException if jte-runtime is missing
   */
  public static String of(Recommendation advice, Lang lang) {
    return PageWriter.text(page(advice, lang, true));
  }

  /**
   * The client's sheets alone, without the auditor's annex: to be handed to a client. A draft that
   * a person has to approve first stands in the annex, and so is not in it.
   *
   * @throws dev.smallcap.advisor.terms.InputException if an argument is missing
   * @throws IllegalStateException if jte-runtime is missing
   */
  public static String withoutAnnex(Recommendation advice, Lang lang) {
    return PageWriter.text(page(advice, lang, false));
  }

  /**
   * Writes the page in a language to a writer of UTF-8, which stays open.
   *
   * @throws dev.smallcap.advisor.terms.InputException if an argument is missing
   * @throws java.io.UncheckedIOException if the writer fails
   * @throws IllegalStateException if jte-runtime is missing
   */
  public static void write(Recommendation advice, Lang lang, Writer out) {
    PageWriter.write(page(advice, lang, true), Arguments.given(out, "writer"));
  }

  private static ClientPage page(Recommendation advice, Lang lang, boolean annexed) {
    PageWriter.check();
    return ClientPage.of(
        Arguments.given(advice, "recommendation"), Arguments.given(lang, "language"), annexed);
  }
}
