package dev.smallcap.advisor.change;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.cell.Cuts;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.market.Given;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.market.ReadingView;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What time alone will bring: the clock of a recovery, a reading that lapses, money that comes to
 * be needed soon, a profile that grows old, rules and numbers that come into force. Prices are
 * taken to be renewed. One situation; not thread-safe.
 */
final class Calendar {
  /** So many readings of what was handed in are told at most. */
  private static final int MOST_LAPSES = 3;

  private final Situation base;
  private final Answer now;
  private final Cuts cuts;
  private final OnDay then;
  private final TurnsOn turnsOn;
  private final List<Later> found = new ArrayList<>();

  private Calendar(Situation base, Answer now, TurnsOn turnsOn, Cuts cuts) {
    this.base = base;
    this.now = now;
    this.cuts = cuts;
    this.then = OnDay.of(base);
    this.turnsOn = turnsOn;
  }

  /** The changes, the earliest first; none while data are needed before anything can be judged. */
  static List<Later> of(Situation base, Answer now, TurnsOn turnsOn, Cuts cuts) {
    Calendar calendar = new Calendar(base, now, turnsOn, cuts);
    if (now.decision() != Decision.NEEDS_DATA) {
      calendar.clock();
      calendar.lapses();
      calendar.needs();
      calendar.profile();
      calendar.policy();
    }
    calendar.found.sort(Comparator.comparing(Later::on));
    return calendar.found;
  }

  /**
   * Adds what comes on a day, or on the day after it: where a month is short, an age or a span of
   * months is full a day later.
   */
  private void add(LocalDate on, Text why, List<Input> reads, Function<LocalDate, Situation> made) {
    for (LocalDate day = on; !day.isAfter(on.plusDays(1)); day = day.plusDays(1)) {
      Later later = later(day, why, reads, made);
      if (later != null && !later.answer().equals(now)) {
        found.add(later);
        return;
      }
    }
  }

  private @Nullable Later later(
      LocalDate on, Text why, List<Input> reads, Function<LocalDate, Situation> made) {
    if (!on.isAfter(base.asOf())) {
      return null;
    }
    try {
      Situation later = made.apply(on);
      return new Later(on, why, now, later.answer(), later, turnsOn.of(later, reads));
    } catch (InputException | PolicyException e) {
      // on that day there is no such situation, or the policy has no answer
      return null;
    }
  }

  /** The recovery grows older; what reads it is taken to be renewed. */
  private void clock() {
    ReadingView acting = base.market().acting();
    Integer age = acting.age();
    if (acting.phase() != CyclePhase.EARLY_RECOVERY || age == null) {
      return;
    }
    for (BigDecimal last : cuts.of(MarketLevers.AGE)) {
      int month = last.intValueExact() + 1;
      if (month > age) {
        clock(acting, age, month);
      }
    }
  }

  private void clock(ReadingView acting, int age, int month) {
    Given given = acting.given();
    YearMonth assessed = acting.month();
    LocalDate expiry = acting.tiltExpiry();
    if (given != null) {
      LocalDate on = given.clockStart().plusMonths(month - 1L);
      add(
          on,
          on.isAfter(given.usedUntil())
              ? say(
                  "the recovery is in month {0}, if the reading is renewed until then",
                  "회복 {0}개월째(그때까지 판단이 갱신되는 경우)", month)
              : say("the recovery is in month {0}", "회복 {0}개월째", month),
          MarketLevers.READS,
          day -> then.same(day, then.begun(day, given.clockStart())));
    } else if (assessed != null && expiry != null) {
      YearMonth figures = assessed.plusMonths(month - age);
      LocalDate in = base.market().assessableFrom(figures);
      boolean expired = !in.isBefore(expiry);
      grown(
          expired ? expiry : in,
          month,
          expired
              ? say("the year of the recovery is over", "회복 1년이 지남")
              : say(
                  "the recovery is in month {0}, at the earliest, if the figures of {1} are in and"
                      + " still read a recovery",
                  "빠르면 회복 {0}개월째({1} 통계가 공표되고 회복으로 읽히는 경우)", month, figures));
    }
  }

  private void grown(LocalDate on, int month, Text why) {
    add(
        on,
        why,
        MarketLevers.READS,
        day -> then.same(day, OnDay.supposed(base, day, CyclePhase.EARLY_RECOVERY, month)));
  }

  /** Nothing newer is handed in: what was given lapses, figures become known, or too old. */
  private void lapses() {
    Answer before = now;
    int told = 0;
    for (LocalDate on : base.market().turningDays()) {
      if (told == MOST_LAPSES) {
        return;
      }
      MarketView market = base.policy().assess(base.market(), on);
      Later later =
          later(on, lapsed(on, market), MarketLevers.READS, day -> then.same(day, market));
      if (later != null && !later.answer().equals(before)) {
        before = later.answer();
        told++;
        if (!before.equals(now)) {
          found.add(later);
        }
      }
    }
  }

  private Text lapsed(LocalDate on, MarketView market) {
    Given given = base.market().acting().given();
    if (given != null && on.equals(given.usedUntil().plusDays(1))) {
      return say(
          "the given phase is no longer used, unless it is renewed",
          "지정된 국면의 사용 기한이 지남(갱신하지 않는 경우)");
    }
    return market.acting().phase() == CyclePhase.UNKNOWN
        ? say(
            "the figures are too old, unless newer ones are handed in", "통계가 오래됨(새 통계를 전달하지 않는 경우)")
        : say("the figures handed in read otherwise by then", "전달된 통계에 따른 판단이 그때 달라짐");
  }

  /** The money is needed on the same day, which comes nearer. */
  private void needs() {
    LocalDate needed = base.client().moneyNeededOn();
    if (needed == null) {
      return;
    }
    for (BigDecimal limit : cuts.of(DateLevers.NEED)) {
      if (then.ages().monthsToNeed() > limit.intValueExact()) {
        LocalDate on = needed.minusMonths(limit.intValueExact());
        add(
            on,
            say("the money is needed within {0} months", "{0}개월 이내에 자금이 필요함", limit),
            List.of(DateLevers.NEED),
            day -> then.same(day, then.market(day), "moneyNeededOn", needed));
      }
    }
  }

  private void profile() {
    for (BigDecimal limit : cuts.of(DateLevers.PROFILE)) {
      LocalDate on = base.client().profiledOn().plusDays(limit.longValueExact() + 1);
      add(
          on,
          say(
              "the risk profile is more than {0} days old, unless it is taken again",
              "위험 성향 확인 후 {0}일이 지남(다시 확인하지 않는 경우)", limit),
          List.of(DateLevers.PROFILE),
          day -> then.same(day, then.market(day), "profiledOn", base.client().profiledOn()));
    }
  }

  /** Other rules or numbers come into force. */
  private void policy() {
    for (LocalDate on : base.policy().days()) {
      add(
          on,
          say("the policy has other rules or numbers from that day on", "그날부터 정책의 규칙이나 수치가 바뀜"),
          List.of(),
          day -> then.same(day, then.market(day)));
    }
  }
}
