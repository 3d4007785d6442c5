package dev.smallcap.advisor.host.html.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The output of a page: what stands in it is escaped by its place, and no line breaks between a
 * number and its percent sign or its currency. Not thread-safe.
 */
public final class PageOutput extends OwaspHtmlTemplateOutput {
  private static final Pattern BEFORE_SIGN = Pattern.compile("(?<=\\d) (?=%)");
  private static final Pattern AFTER_CURRENCY = Pattern.compile("(?<=\\b[A-Z]{3}) (?=\\d)");
  private static final String UNBROKEN = "\u00a0";

  /** Writes to another output. */
  public PageOutput(TemplateOutput out) {
    super(out);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null ? null : unbroken(value));
  }

  private static String unbroken(String value) {
    return AFTER_CURRENCY
        .matcher(BEFORE_SIGN.matcher(value).replaceAll(UNBROKEN))
        .replaceAll(UNBROKEN);
  }
}
