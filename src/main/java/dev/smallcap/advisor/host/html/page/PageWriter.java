package dev.smallcap.advisor.host.html.page;

import java.io.Writer;

/**
 * The door to the templates: a jar that a host lacks is told before any class of it is loaded.
 * Stateless and thread-safe.
 */
public final class PageWriter {
  private PageWriter() {}

  /**
   * Does nothing where pages can be written.
   *
   * @throws IllegalStateException if not, with the jar that is missing and the way out
   */
  public static void check() {
    if (JteAtHand.PROBLEM != null) {
      throw new IllegalStateException(JteAtHand.PROBLEM);
    }
  }

  /** A page as text. */
  public static String text(ClientPage page) {
    check();
    return PageTemplates.text(page);
  }

  /**
   * Writes a page; the writer stays open.
   *
   * @throws java.io.UncheckedIOException if the writer fails
   */
  public static void write(ClientPage page, Writer out) {
    check();
    PageTemplates.write(page, out);
  }
}
