package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in the sleeve, before it is paid for. Not thread-safe.
 *
 * <p>Where no purchase of it can be made, its retreat is what is done instead (rule 7).
 */
final class Draft {
  final List<Lot> sales = new ArrayList<>();
  final List<PlannedPurchase> wishes = new ArrayList<>();
  final List<Instalments.Part> later = new ArrayList<>();
  final List<Finding> notes = new ArrayList<>();
  final List<Finding> undone = new ArrayList<>();
  Percent target = Percent.ZERO;
  @Nullable Percent band;
  boolean close;

  /** Whether orders were due, by the band or without one. */
  boolean due;

  /** Whether the client's own share of the Russell 2000 took its leg down (rule 3b). */
  boolean byShare;

  /** Whether legs are to be built and none of them has a fund (rule 5). */
  boolean withoutFund;

  @Nullable Supplier<Draft> retreat;

  void sell(Cut.Sold sold) {
    sales.addAll(sold.lots());
    if (sold.unmade() != null) {
      undone.add(sold.unmade());
    }
  }

  /** Whether its retreat is done instead: something is wished for, and nothing of it is bought. */
  boolean retreats(List<Lot> buys) {
    return retreat != null && buys.isEmpty() && !wishes.isEmpty();
  }

  /** What the sales take from the sleeve, leveraged funds at value times leverage. */
  BigDecimal sold() {
    return Lot.exposure(sales);
  }

  /** What the sales of a part come to. */
  BigDecimal moved(PositionKind kind) {
    return Lot.moved(sales.stream().filter(lot -> lot.line().kind() == kind).toList());
  }

  /** What is to be bought today. */
  BigDecimal wished() {
    return wishes.stream().map(PlannedPurchase::today).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
