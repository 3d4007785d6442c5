package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.PolicyHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a history shows, in one language. Immutable and thread-safe.
 *
 * @param text its words
 * @param title its title
 * @param introduction for whom it is, and by which policy
 * @param fingerprint the fingerprint of the policy
 * @param runs stages and sizes
 * @param growth what became of 1, or null without prices
 * @param claims what the policy rests on, or null without prices
 */
record HistoryView(
    HistoryText text,
    String title,
    List<String> introduction,
    String fingerprint,
    HistoryRuns runs,
    @Nullable HistoryGrowth growth,
    @Nullable HistoryClaimRows claims) {
  static String title(PolicyHistory history, HistoryText text) {
    return text.say("title", Map.of("year", history.months().get(0).month().getYear()));
  }

  static List<String> introduction(PolicyHistory history, boolean priced, HistoryText text) {
    HistorySettings settings = history.settings();
    List<String> lines = new ArrayList<>();
    lines.add(text.say("about"));
    lines.add(
        text.say(
            "client",
            Map.of("risk", text.term(settings.risk()), "months", settings.horizonMonths())));
    lines.add(text.say("named", Map.of("first", history.firstDay(), "day", settings.policyAsOf())));
    lines.add(text.say("known"));
    lines.add(text.say("limits"));
    if (!priced) {
      lines.add(text.say("noprices"));
    }
    return lines;
  }

  /** The words of a key. */
  String say(String key) {
    return text.say(key);
  }

  /** The language, as HTML names it. */
  String language() {
    return text.lang().name().toLowerCase(Locale.ROOT);
  }
}
