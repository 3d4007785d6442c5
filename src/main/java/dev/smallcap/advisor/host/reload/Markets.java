package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.terms.Arguments;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Markets as one policy judges them, whichever policy judged them first. Remembers the last one, so
 * that a market is judged anew once and not for each client. Thread-safe.
 */
final class Markets {
  private final Policy policy;
  private volatile @Nullable Judged last;

  /** The other policy's market holds that policy, which must be free to go. */
  private record Judged(WeakReference<MarketView> other, MarketView own) {}

  Markets(Policy policy) {
    this.policy = policy;
  }

  /**
   * The market as this policy judges it.
   *
   * @throws dev.smallcap.advisor.terms.InputException if its day is before the policy's first
   */
  MarketView judge(MarketView market) {
    if (Arguments.given(market, "market").policyFingerprint().equals(policy.fingerprint())) {
      return market;
    }
    Judged known = last;
    if (known == null || !known.other.refersTo(market)) {
      known = new Judged(new WeakReference<>(market), policy.assess(market, market.asOf()));
      last = known;
    }
    return known.own;
  }
}
