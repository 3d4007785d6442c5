package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.measure.Position;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The account while a plan is made: lines that are sold and bought in the account's currency,
 * exactly. Not thread-safe.
 */
final class Book {
  /** Everywhere the largest first, ties by id. */
  private static final Comparator<Line> LARGEST =
      Comparator.comparing((Line line) -> line.before).reversed().thenComparing(line -> line.id);

  final Map<String, Line> lines = new TreeMap<>();
  private final Menu menu;
  private BigDecimal sold = BigDecimal.ZERO;
  private BigDecimal bought = BigDecimal.ZERO;
  BigDecimal cashBefore;
  BigDecimal cashAfter;

  Book(Portfolio portfolio, Menu menu) {
    this.menu = menu;
    this.cashBefore = portfolio.cash();
    this.cashAfter = cashBefore;
    for (Position position : portfolio.positions()) {
      lines.put(
          position.id(),
          new Line(
              position.id(),
              position.kind(),
              position.fund(),
              position.value(),
              position.leverage()));
    }
  }

  /** What is held of a part now, at value. */
  BigDecimal held(PositionKind kind) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : lines.values()) {
      sum = line.kind == kind ? sum.add(line.after) : sum;
    }
    return sum;
  }

  /** The sleeve now, leveraged funds at value times leverage. */
  BigDecimal sleeve() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : lines.values()) {
      if (line.kind == PositionKind.LEVERAGED) {
        sum = sum.add(line.after.multiply(line.leverage));
      } else if (Portfolio.inSleeve(line.kind)) {
        sum = sum.add(line.after);
      }
    }
    return sum;
  }

  /** Sells down a part of the sleeve to what is to be left of it. */
  void sellDownTo(PositionKind kind, BigDecimal left) {
    BigDecimal excess = held(kind).subtract(left);
    for (Line line : largest(kind)) {
      if (excess.signum() > 0) {
        BigDecimal amount = excess.min(line.after);
        line.after = line.after.subtract(amount);
        sold = sold.add(amount);
        excess = excess.subtract(amount);
      }
    }
  }

  /**
   * Buys a leg: the largest fund held of it that the account can buy, else the first on the list.
   */
  void buy(PositionKind leg, BigDecimal amount) {
    Fund fund = menu.first(leg);
    if (amount.signum() <= 0 || fund == null) {
      return;
    }
    Line target = null;
    for (Line line : largest(leg)) {
      if (target == null && line.before.signum() > 0 && menu.canBuy(line.fund)) {
        target = line;
      }
    }
    if (target == null) {
      target =
          lines.computeIfAbsent(
              fund.id(), id -> new Line(id, leg, fund, BigDecimal.ZERO, BigDecimal.ONE));
    }
    target.after = target.after.add(amount);
    bought = bought.add(amount);
  }

  /** Squares sales and buys of the sleeve with cash and core. */
  void square() {
    BigDecimal need = bought.subtract(sold);
    if (need.signum() > 0) {
      BigDecimal fromCash = need.min(cashBefore);
      cashAfter = cashBefore.subtract(fromCash);
      BigDecimal left = need.subtract(fromCash);
      for (Line line : largest(PositionKind.CORE)) {
        BigDecimal amount = left.min(line.after);
        line.after = line.after.subtract(amount);
        left = left.subtract(amount);
      }
    } else if (need.signum() < 0) {
      Line core = buyableCore();
      if (core == null) {
        cashAfter = cashBefore.subtract(need);
      } else {
        core.after = core.after.subtract(need);
      }
    }
  }

  /** The largest core fund held that the account can buy. */
  private @Nullable Line buyableCore() {
    return largest(PositionKind.CORE).stream()
        .filter(line -> menu.canBuy(line.fund))
        .findFirst()
        .orElse(null);
  }

  /** The lines of a part, the largest first. */
  List<Line> largest(PositionKind kind) {
    List<Line> found = new ArrayList<>();
    for (Line line : lines.values()) {
      if (line.kind == kind) {
        found.add(line);
      }
    }
    found.sort(LARGEST);
    return found;
  }

  Collection<Line> all() {
    return lines.values();
  }

  boolean changed() {
    return lines.values().stream().anyMatch(line -> line.change().signum() != 0);
  }
}
