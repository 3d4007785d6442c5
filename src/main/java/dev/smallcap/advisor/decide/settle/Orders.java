package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a day. Immutable and thread-safe.
 *
 * @param sales sales of the sleeve
 * @param buys purchases in the sleeve
 * @param fromCash sales of money-market funds
 * @param fromCore sales of core funds
 * @param toCore a purchase of a core fund, or null
 * @param undone what was left undone
 */
record Orders(
    List<Lot> sales,
    List<Lot> buys,
    List<Lot> fromCash,
    List<Lot> fromCore,
    @Nullable Lot toCore,
    List<Finding> undone) {
  Orders {
    sales = List.copyOf(sales);
    buys = List.copyOf(buys);
    fromCash = List.copyOf(fromCash);
    fromCore = List.copyOf(fromCore);
    undone = List.copyOf(undone);
  }

  /** All orders, sales first. */
  List<Lot> all() {
    List<Lot> all = new ArrayList<>(sales);
    all.addAll(fromCash);
    all.addAll(fromCore);
    all.addAll(buys);
    if (toCore != null) {
      all.add(toCore);
    }
    return all;
  }

  boolean none() {
    return all().isEmpty();
  }

  /** What the orders add to investable money, below 0 what they take from it. */
  BigDecimal money() {
    BigDecimal money = Lot.value(sales).add(Lot.value(fromCash)).add(Lot.value(fromCore));
    money = money.subtract(Lot.value(buys));
    return toCore == null ? money : money.subtract(toCore.value());
  }
}
