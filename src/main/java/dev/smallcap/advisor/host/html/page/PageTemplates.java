package dev.smallcap.advisor.host.html.page;

import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/** The templates of the pages, filled. Behind {@link PageWriter}: it needs jte. */
final class PageTemplates {
  private static final int LENGTH = 65_536;

  private PageTemplates() {}

  static String text(ClientPage page) {
    StringOutput out = new StringOutput(LENGTH);
    render(page, out);
    return out.toString();
  }

  static void write(ClientPage page, Writer out) {
    render(page, new WriterOutput(out));
  }

  /** A template takes no interceptor as null. */
  @SuppressWarnings("NullAway")
  private static void render(ClientPage page, TemplateOutput out) {
    JteclientGenerated.render(new PageOutput(out), null, page);
  }
}
