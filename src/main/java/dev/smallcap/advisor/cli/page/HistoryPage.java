package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Lang;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/**
 * A history as one HTML file for people, in one language, with pictures; it loads nothing and runs
 * nothing. The same history gives the same text. Stateless and thread-safe.
 */
public final class HistoryPage {
  private HistoryPage() {}

  /**
   * The page, to be kept as UTF-8.
   *
   * @param followed what followed by prices, or null without any
   * @param files the files of the policy
   * @param fingerprint its fingerprint
   */
  public static String write(
      PolicyHistory history,
      @Nullable WhatFollowed followed,
      RuleFiles files,
      String fingerprint,
      Lang lang) {
    HistoryText text = new HistoryText(MessageCatalog.of(files), lang);
    return written(
        new HistoryView(
            text,
            HistoryView.title(history, text),
            HistoryView.introduction(history, followed != null, text),
            fingerprint,
            HistoryRuns.of(history.months(), Recessions.of(files), text),
            followed == null ? null : HistoryGrowth.of(history, followed.growth(), text),
            followed == null ? null : HistoryClaimRows.of(followed, text)));
  }

  /** A template takes no interceptor as null. */
  @SuppressWarnings("NullAway")
  private static String written(HistoryView page) {
    StringOutput out = new StringOutput();
    JtehistoryGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    return out.toString();
  }
}
