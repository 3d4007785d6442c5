package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.fact.MonthlyPart;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monthly parts in which a sleeve is built in a recession (rule 6). Immutable and thread-safe.
 *
 * <p>A later part is listed on the first business day a month or more after the part before it:
 * nobody can buy on another (assumption). It is that day that the next month is counted from, as it
 * is once the part is done, so that a plan that is carried out on its days keeps them.
 *
 * @param spread whether the sleeve is built in parts at all
 * @param done how many were done
 * @param left how many are left
 * @param first from when the first that is left is ordered: today, or later where the last is less
 *     than a month old
 * @param today the as-of date
 * @param dealt the days on which what is bought in parts can be bought
 */
record Instalments(
    boolean spread, int done, int left, LocalDate first, LocalDate today, TradingCalendar dealt) {
  /** A purchase on a later day. */
  record Part(LocalDate on, InstrumentLine line, BigDecimal amount) {}

  /**
   * How a gap is bought.
   *
   * @param now for how much today
   * @param part whether one of the parts is bought today
   * @param later the later parts
   */
  record Spread(BigDecimal now, boolean part, List<Part> later) {}

  static Instalments of(SleeveSize size, Account account, TradingLimits limits, LocalDate asOf) {
    LocalDate last = account.lastPartOn();
    if (!size.inParts()) {
      return new Instalments(false, 0, 1, asOf, asOf, TradingCalendar.WEEKDAYS);
    }
    int left = Math.max(1, limits.sleeveParts() - account.partsDone());
    LocalDate next = last == null ? asOf : monthAfter(last);
    LocalDate first = next.isAfter(asOf) ? next : asOf;
    return new Instalments(true, account.partsDone(), left, first, asOf, TradingCalendar.WEEKDAYS);
  }

  /** The same where what is bought can be bought on these days. */
  Instalments dealt(TradingCalendar days) {
    return new Instalments(spread, done, left, first, today, days);
  }

  /** A month's last day is followed by the next month's last day. */
  static LocalDate monthAfter(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth())
        ? month.plusMonths(1).atEndOfMonth()
        : day.plusMonths(1);
  }

  /** The same where the first parts that are left count as done. */
  Instalments without(int skipped) {
    LocalDate day = first;
    for (int i = 0; i < skipped; i++) {
      day = following(day);
    }
    return new Instalments(spread, done + skipped, left - skipped, day, today, dealt);
  }

  /** The day of the part after one. */
  private LocalDate following(LocalDate day) {
    return dealt.openFrom(monthAfter(day));
  }

  /** Whether the next part is to wait. */
  boolean waiting() {
    return first.isAfter(today);
  }

  /** Whether a building in parts is under way. */
  boolean begun() {
    return done > 0;
  }

  /**
   * A part as the rules judge it.
   *
   * @param bought whether one is bought today
   * @param unpaid whether one cannot be paid
   * @param later the later parts
   */
  MonthlyPart fact(boolean bought, boolean unpaid, List<Part> later) {
    LocalDate next = next(later);
    return new MonthlyPart(
        bought,
        left <= 1,
        waiting(),
        unpaid,
        left,
        done,
        next != null,
        next == null ? today : next);
  }

  /**
   * Divides a gap: what the sleeve's own sales pay for is bought at once, the rest is divided by
   * the parts that are left; a part too small for an order counts as done, and what it was to buy
   * is left to those that follow.
   *
   * @param atOnce what sales pay for
   * @param smallest what is too small
   */
  Spread divide(
      InstrumentLine line, BigDecimal gap, BigDecimal atOnce, Smallest smallest, Dealing dealing) {
    if (!spread) {
      return new Spread(gap, false, List.of());
    }
    BigDecimal once = atOnce.min(gap);
    BigDecimal rest = gap.subtract(once);
    BigDecimal now = once;
    boolean partToday = false;
    List<Part> later = new ArrayList<>();
    LocalDate day = waiting() ? dealt.openFrom(first) : first;
    for (int parts = left; parts > 0; parts--) {
      BigDecimal amount = smallest.weights().part(rest, parts);
      boolean isToday = day.equals(today);
      BigDecimal ordered = isToday ? once.add(amount) : amount;
      Lot lot = dealing.buying(line, ordered);
      if (smallest.refused(line, TradeSide.BUY, ordered, lot) == null && amount.signum() > 0) {
        rest = rest.subtract(amount);
        if (isToday) {
          now = ordered;
          partToday = true;
        } else {
          later.add(new Part(day, line, amount));
        }
      }
      day = following(day);
    }
    return new Spread(now, partToday, later);
  }

  /** The day of the first later part, or null. */
  static @Nullable LocalDate next(List<Part> later) {
    return later.stream().map(Part::on).min(LocalDate::compareTo).orElse(null);
  }
}
