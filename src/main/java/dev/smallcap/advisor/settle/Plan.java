package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan made for an account: its book after the trades, what it aimed at, and what is to be said.
 */
record Plan(Book book, Frame frame, List<Note> notes) {
  /**
   * What a plan aimed at.
   *
   * @param target the sleeve that can be attained, percent of Q
   * @param band the band round it, percent of the target, or null without one
   * @param attainable what each leg can attain, in the account's currency
   * @param wanted what each leg was to be
   */
  record Frame(
      Percent target,
      @Nullable Percent band,
      Map<PositionKind, BigDecimal> attainable,
      Map<PositionKind, BigDecimal> wanted) {}
}
