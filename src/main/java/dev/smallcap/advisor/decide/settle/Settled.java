package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What an advice comes to, without its words. Immutable and thread-safe.
 *
 * @param verdict what was judged
 * @param settlement what that comes to in the account
 */
public record Settled(CombinedFindings verdict, Settlement settlement) {
  /**
   * Whether a split divides the sleeve, or takes a Russell leg down: not where no sleeve is held
   * and no order for one can be made.
   */
  public boolean divides() {
    boolean none =
        settlement.decision() == Decision.HOLD
            && !positive(settlement.sleeveTarget())
            && !positive(settlement.sleeveAfter());
    return settlement.byShare() || (verdict.split() != null && !none);
  }

  private static boolean positive(@Nullable Percent sleeve) {
    return sleeve != null && sleeve.isPositive();
  }
}
