package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the account is sold down (rules 4 and 7): the largest fund first, the rest from the
 * next. Immutable and thread-safe.
 */
record Cut(WorkingPortfolio book, Dealing dealing, Smallest smallest) {
  /**
   * What is sold of a part.
   *
   * @param lots the orders
   * @param unmade why nothing is sold, or null where something is, or nothing was to be
   */
  record Sold(List<Lot> lots, @Nullable Finding unmade) {
    static final Sold NOTHING = new Sold(List.of(), null);

    BigDecimal moved() {
      return Lot.moved(lots);
    }
  }

  /** All that is held of a part. */
  Sold whole(PositionKind kind) {
    List<Lot> lots = new ArrayList<>();
    for (InstrumentLine line : book.largest(kind)) {
      Lot lot = dealing.all(line);
      if (lot != null) {
        lots.add(lot);
      }
    }
    return new Sold(lots, null);
  }

  /** A leg that keeps a target: no more than what it holds above it. */
  Sold leg(PositionKind kind, BigDecimal amount) {
    return sold(kind, amount, false);
  }

  /** Other funds: no less than an amount. */
  Sold covering(PositionKind kind, BigDecimal amount) {
    return sold(kind, amount, true);
  }

  private Sold sold(PositionKind kind, BigDecimal amount, boolean cover) {
    List<Lot> lots = new ArrayList<>();
    Finding unmade = null;
    BigDecimal left = amount;
    for (InstrumentLine line : book.largest(kind)) {
      if (left.signum() <= 0) {
        break;
      }
      Lot lot = cover ? dealing.covering(line, left) : dealing.upTo(line, left);
      Finding refused = smallest.refused(line, TradeSide.SELL, left, lot);
      if (lot != null && refused == null) {
        add(lots, lot);
        left = left.subtract(lot.moved());
      } else if (unmade == null) {
        unmade = refused;
      }
    }
    return new Sold(lots, lots.isEmpty() ? unmade : null);
  }

  /**
   * No less than an amount, nor than the smallest trade: the cap asks for it.
   *
   * @param above what the part holds above its target
   */
  Sold forced(PositionKind kind, BigDecimal amount, BigDecimal above) {
    List<Lot> lots = new ArrayList<>();
    BigDecimal left = amount;
    for (InstrumentLine line : book.largest(kind)) {
      Lot lot = left.signum() <= 0 ? null : dealing.covering(line, left.max(smallest.minimum()));
      if (lot != null) {
        add(lots, lot);
        left = left.subtract(lot.moved());
      }
    }
    return new Sold(planned(fewest(lots, amount.max(above)), above), null);
  }

  /** The last order is planned to the target, where its whole shares go further or less far. */
  private static List<Lot> planned(List<Lot> lots, BigDecimal above) {
    List<Lot> planned = new ArrayList<>(lots);
    int last = lots.size() - 1;
    if (last >= 0) {
      Lot lot = lots.get(last);
      BigDecimal plan = above.subtract(Lot.moved(lots)).add(lot.moved());
      if (!lot.toNothing() && plan.signum() > 0 && plan.compareTo(lot.line().held()) < 0) {
        planned.set(last, lot.planned(plan));
      }
    }
    return planned;
  }

  /** Takes back what the last fund's shares make up for in those before it. */
  private List<Lot> fewest(List<Lot> lots, BigDecimal amount) {
    List<Lot> fewest = new ArrayList<>(lots);
    BigDecimal over = Lot.moved(lots).subtract(amount);
    for (int i = 0; i < fewest.size() - 1; i++) {
      Lot lot = fewest.get(i);
      BigDecimal enough = lot.moved().subtract(over);
      Lot less = over.signum() > 0 ? dealing.covering(lot.line(), enough) : null;
      if (less != null
          && less.moved().compareTo(lot.moved()) < 0
          && smallest.refused(lot.line(), TradeSide.SELL, enough, less) == null) {
        over = over.subtract(lot.moved().subtract(less.moved()));
        fewest.set(i, less);
      }
    }
    return fewest;
  }

  /** The last fund alone is planned to make up for what the others' whole shares leave. */
  private static void add(List<Lot> lots, Lot lot) {
    if (!lots.isEmpty()) {
      lots.add(lots.remove(lots.size() - 1).asMoved());
    }
    lots.add(lot);
  }

  /**
   * Whether a leg lies within one share above an amount that it is to keep: none of its funds could
   * be sold by a share.
   */
  boolean withinAShare(PositionKind kind, BigDecimal above) {
    return dealing.whole()
        && book.largest(kind).stream().allMatch(line -> dealing.upTo(line, above) == null);
  }
}
