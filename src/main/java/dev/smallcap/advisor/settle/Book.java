package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.measure.Position;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
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
final class Book {
  /** Everywhere the largest first, ties by id (rule 4). */
  private static final Comparator<Line> LARGEST =
      Comparator.comparing(Line::held).reversed().thenComparing(Line::id);

  private final Map<String, Line> lines;
  private final Set<String> foreign = new HashSet<>();
  private final Portfolio portfolio;
  private final Menu menu;

  Book(Portfolio portfolio, CurrencyUnit currency, Menu menu) {
    this.portfolio = portfolio;
    this.menu = menu;
    Map<String, Line> held = new TreeMap<>();
    for (Position position : portfolio.positions()) {
      if (Portfolio.isMoney(position.kind()) && !position.currency().equals(currency)) {
        foreign.add(position.id());
      }
      held.put(
          position.id(),
          new Line(
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

  Collection<Line> lines() {
    return lines.values();
  }

  BigDecimal cash() {
    return portfolio.cash();
  }

  /** What is held of a part, at value. */
  BigDecimal held(PositionKind kind) {
    return portfolio.held(kind);
  }

  /** The sleeve, leveraged funds at value times leverage. */
  BigDecimal sleeve() {
    return portfolio.sleeve();
  }

  /**
   * What is held of a part, the largest first; money of the account's own currency before other.
   */
  List<Line> largest(PositionKind kind) {
    List<Line> found = new ArrayList<>();
    for (Line line : lines.values()) {
      if (line.kind() == kind) {
        found.add(line);
      }
    }
    found.sort(
        Comparator.comparing((Line line) -> foreign.contains(line.id())).thenComparing(LARGEST));
    return found;
  }

  /**
   * The fund of a leg that would be bought: the largest held that the account may buy, else the
   * first on the list; null where there is none (rule 5).
   */
  @Nullable Line buyable(PositionKind leg) {
    return buyable(leg, List.of());
  }

  /** The same beside sales: no fund is sold and bought. */
  @Nullable Line buyable(PositionKind leg, List<Lot> sales) {
    Set<String> sold = sales.stream().map(lot -> lot.line().id()).collect(Collectors.toSet());
    for (Line line : largest(leg)) {
      if (menu.canBuy(line.fund()) && !sold.contains(line.id())) {
        return line;
      }
    }
    Fund fund = menu.first(leg);
    return fund == null || sold.contains(fund.id())
        ? null
        : new Line(
            fund.id(),
            leg,
            fund,
            BigDecimal.ZERO,
            portfolio.prices().get(fund.id()),
            BigDecimal.ZERO,
            BigDecimal.ONE);
  }

  /** The largest core fund held that the account may buy, or null (rule 4). */
  @Nullable Line buyableCore() {
    for (Line line : largest(PositionKind.CORE)) {
      if (menu.canBuy(line.fund())) {
        return line;
      }
    }
    return null;
  }
}
