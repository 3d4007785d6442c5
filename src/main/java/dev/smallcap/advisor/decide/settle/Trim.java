package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes a sleeve down to a size, in the order that the rules give (rule 4), leveraged funds having
 * left before. It begins with what is to be held of each part; one trim, once.
 */
final class Trim {
  private final PlanContext desk;
  private final Map<PositionKind, BigDecimal> kept = new EnumMap<>(PositionKind.class);

  Trim(PlanContext desk) {
    this.desk = desk;
    desk.trimOrder.forEach(kind -> kept.put(kind, desk.book.held(kind)));
  }

  /** What is to be held of a part. */
  BigDecimal kept(PositionKind kind) {
    return kept.getOrDefault(kind, BigDecimal.ZERO);
  }

  void keep(PositionKind kind, BigDecimal value) {
    kept.put(kind, value);
  }

  /** The sleeve that is to be held. */
  BigDecimal sleeve() {
    return kept.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Lowers what is to be held until the sleeve has a size. */
  void to(BigDecimal size) {
    to(size, kind -> BigDecimal.ZERO);
  }

  /** The same, leaving of each part what is to be left at least. */
  void to(BigDecimal size, Function<PositionKind, BigDecimal> least) {
    for (PositionKind kind : desk.trimOrder) {
      BigDecimal excess = sleeve().subtract(size);
      BigDecimal most = kept(kind).subtract(least.apply(kind));
      if (excess.signum() > 0 && most.signum() > 0) {
        BigDecimal left = kept(kind).subtract(excess.min(most));
        kept.put(kind, left.signum() == 0 ? left : rounded(kind, left));
      }
    }
  }

  private BigDecimal rounded(PositionKind kind, BigDecimal value) {
    return kind == OTHER_SMALL_MID ? value : desk.weights.floor(value);
  }

  /** Adds the orders that lead there: sales, and of the S&amp;P 600 what a Russell leg pays for. */
  void into(Draft draft) {
    for (PositionKind kind : desk.trimOrder) {
      BigDecimal above = desk.book.held(kind).subtract(kept(kind));
      if (above.signum() > 0) {
        draft.sell(sold(kind, above));
      }
    }
    BigDecimal gap =
        kept(SP_SMALLCAP_600)
            .subtract(desk.book.held(SP_SMALLCAP_600))
            .min(draft.moved(RUSSELL_2000));
    InstrumentLine line = desk.book.buyable(SP_SMALLCAP_600);
    if (gap.signum() > 0 && line != null) {
      draft.wishes.add(new PlannedPurchase(SP_SMALLCAP_600, line, gap, gap));
    }
    Cap.hold(desk, draft, this::kept);
  }

  private Cut.Sold sold(PositionKind kind, BigDecimal above) {
    if (kept(kind).signum() == 0) {
      return desk.cut.whole(kind);
    }
    return kind == OTHER_SMALL_MID ? desk.cut.covering(kind, above) : desk.cut.leg(kind, above);
  }
}
