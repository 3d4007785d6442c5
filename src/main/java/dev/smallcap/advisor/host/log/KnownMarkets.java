package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.host.json.DecisionJson;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.IdentityHashMap;

/**
 * Remembers how the latest markets are written: a host shares one among the clients of a day.
 * Thread-safe.
 */
final class KnownMarkets {
  private static final int MOST = 16;

  private final String library;
  private final IdentityHashMap<MarketView, Known> known = new IdentityHashMap<>();

  KnownMarkets(String library) {
    this.library = library;
  }

  /** A market as it is written, and the digest of that. */
  record Known(String digest, String content) {}

  synchronized Known of(MarketView market) {
    Known before = known.get(market);
    if (before != null) {
      return before;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    String content = DecisionJson.market(market, library);
    Known now = new Known(RuleFiles.digest(content), content);
    known.put(market, now);
    return now;
  }
}
