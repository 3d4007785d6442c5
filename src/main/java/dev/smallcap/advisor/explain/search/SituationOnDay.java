package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A situation as it would be on a later day. Immutable and thread-safe.
 *
 * @param base the situation as it is
 * @param matured an age of a recovery, in months, at which its premium is over
 */
record SituationOnDay(Counterfactual base, int matured) {
  /** All as it was handed in, its dates standing, in a market of that day; prices of the day. */
  Counterfactual in(MarketView market) {
    return base.with(market).pricedOn(market.asOf());
  }

  /** The market where nothing newer is handed in. */
  MarketView unrenewed(LocalDate day) {
    return base.policy().assess(base.market(), day);
  }

  /**
   * The market where the reading of the recovery that acts is renewed: what was given again from
   * the same beginning; of figures the next months, as soon as they are known, read as a recovery
   * too.
   */
  MarketView renewed(LocalDate day) {
    ReadingView acting = base.market().acting();
    ReadingOrigin given = acting.given();
    Declaration again = supposed(CyclePhase.EARLY_RECOVERY, day);
    return unrenewed(day)
        .declared(given != null ? again.begunOn(given.clockStart()) : again.aged(age(acting, day)));
  }

  /** How old a recovery of the figures is on a day, at the most; over once its tilt has expired. */
  private int age(ReadingView acting, LocalDate day) {
    int age = Objects.requireNonNull(acting.age());
    YearMonth month = acting.month();
    while (month != null && age < matured && !day.isBefore(known(month.plusMonths(1)))) {
      month = month.plusMonths(1);
      age++;
    }
    LocalDate expiry = acting.tiltExpiry();
    return expiry != null && !day.isBefore(expiry) ? Math.max(age, matured) : age;
  }

  private LocalDate known(YearMonth month) {
    return JudgedMarket.of(base.market()).assessableFrom(month);
  }

  private static Declaration supposed(CyclePhase phase, LocalDate day) {
    return Declaration.of(phase, day, "what if", "another day or market is supposed");
  }

  /** A market of a phase that is supposed on a day. */
  static MarketView supposed(
      Counterfactual base, LocalDate day, CyclePhase phase, @Nullable Integer age) {
    MarketView none = base.policy().assess(MarketData.none(), day);
    if (phase == CyclePhase.UNKNOWN) {
      return none;
    }
    Declaration declared = supposed(phase, day);
    return none.declared(
        phase == CyclePhase.EARLY_RECOVERY ? declared.aged(Objects.requireNonNull(age)) : declared);
  }
}
