package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What the account holds, and which fund of a leg it would buy. Immutable and thread-safe. */
final class WorkingPortfolio {
  /** Everywhere the largest first, ties by id (rule 4). */
  private static final Comparator<InstrumentLine> LARGEST =
      Comparator.comparing(InstrumentLine::held).reversed().thenComparing(InstrumentLine::id);

  private final Map<String, InstrumentLine> lines;
  private final Set<String> foreign = new HashSet<>();
  private final Portfolio portfolio;
  private final EligibleFunds menu;

  WorkingPortfolio(Portfolio portfolio, CurrencyUnit currency, EligibleFunds menu) {
    this.portfolio = portfolio;
    this.menu = menu;
    Map<String, InstrumentLine> held = new TreeMap<>();
    for (Position position : portfolio.positions()) {
      if (portfolio.parts().isMoney(position.kind()) && !position.currency().equals(currency)) {
        foreign.add(position.id());
      }
      held.put(
          position.id(),
          new InstrumentLine(
              position.id(),
              position.kind(),
              position.fund(),
              position.quantity(),
              position.price(),
              position.value(),
              position.leverage()));
    }
    this.lines = Collections.unmodifiableMap(held);
  }

  Collection<InstrumentLine> lines() {
    return lines.values();
  }

  BigDecimal cash() {
    return portfolio.cash();
  }

  /** What is held of a part, at value. */
  BigDecimal held(PositionKind kind) {
    return portfolio.held(kind);
  }

  /** Small and mid caps of no leg, as far as they count to the sleeve. */
  BigDecimal others() {
    return portfolio.parts().inSleeve(PositionKind.OTHER_SMALL_MID)
        ? held(PositionKind.OTHER_SMALL_MID)
        : BigDecimal.ZERO;
  }

  /** The sleeve, leveraged funds at value times leverage. */
  BigDecimal sleeve() {
    return portfolio.sleeve();
  }

  /**
   * What is held of a part, the largest first; money of the account's own currency before other.
   */
  List<InstrumentLine> largest(PositionKind kind) {
    return lines.values().stream()
        .filter(line -> line.kind() == kind)
        .sorted(
            Comparator.comparing((InstrumentLine line) -> foreign.contains(line.id()))
                .thenComparing(LARGEST))
        .toList();
  }

  /**
   * The fund of a leg that would be bought: the largest held that the account may buy, else the
   * first on the list; null where there is none (rule 5).
   */
  @Nullable InstrumentLine buyable(PositionKind leg) {
    return buyable(leg, List.of());
  }

  /** The same beside sales: no fund is sold and bought. */
  @Nullable InstrumentLine buyable(PositionKind leg, List<Lot> sales) {
    Set<String> sold = sales.stream().map(lot -> lot.line().id()).collect(Collectors.toSet());
    for (InstrumentLine line : largest(leg)) {
      if (menu.canBuy(line.fund()) && !sold.contains(line.id())) {
        return line;
      }
    }
    Fund fund = menu.first(leg);
    return fund == null || sold.contains(fund.id())
        ? null
        : new InstrumentLine(
            fund.id(),
            leg,
            fund,
            BigDecimal.ZERO,
            portfolio.prices().get(fund.id()),
            BigDecimal.ZERO,
            BigDecimal.ONE);
  }

  /** The largest core fund held that the account may buy, or null (rule 4). */
  @Nullable InstrumentLine buyableCore() {
    for (InstrumentLine line : largest(PositionKind.CORE)) {
      if (menu.canBuy(line.fund())) {
        return line;
      }
    }
    return null;
  }
}
