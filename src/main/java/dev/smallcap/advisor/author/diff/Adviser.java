package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Advises the clients of a book under one policy; a market that several rows share is judged once.
 * Thread-safe.
 */
final class Adviser {
  /** So many markets are kept at most: a book of any length takes no more memory. */
  private static final int MOST_KEPT = 500;

  private final PolicyModel policy;
  private final BookMarket book;
  private final Map<Market, MarketView> markets = new ConcurrentHashMap<>();

  Adviser(PolicyModel policy, BookMarket book) {
    this.policy = policy;
    this.book = book;
  }

  /** What a market is made of; none for the figures of the book, which are many and the same. */
  private record Market(
      @Nullable MarketData figures,
      @Nullable WordedSignals words,
      @Nullable Declaration declaration) {}

  /**
   * The advice for a row.
   *
   * @throws dev.smallcap.advisor.terms.InputException if what it gives cannot be used
   */
  Recommendation advise(AdviceCase given) {
    boolean own = !given.figures().values().isEmpty();
    boolean silent = given.words() == null && given.declaration() == null;
    Market market =
        new Market(
            own ? given.figures() : null,
            silent && !own ? book.words() : given.words(),
            silent && !own ? book.declaration() : given.declaration());
    MarketView view = markets.get(market);
    if (view == null) {
      view = assessed(market);
      if (markets.size() >= MOST_KEPT) {
        markets.clear();
      }
      markets.put(market, view);
    }
    return policy.recommend(given.client(), given.account(), given.holdings(), view);
  }

  private MarketView assessed(Market market) {
    MarketData figures = market.figures() == null ? book.figures() : market.figures();
    MarketView view = policy.assess(figures, book.asOf());
    view = market.words() == null ? view : view.worded(market.words());
    return market.declaration() == null ? view : view.declared(market.declaration());
  }
}
