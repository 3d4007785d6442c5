package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.fact.Ages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be moved of the dates of a situation: when money is needed, profile and prices. */
final class DatePerturbations {
  static final Input NEED = new Input("Ages", "monthsToNeed");
  private static final Input KNOWN = new Input("Ages", "needKnown");
  static final Input PROFILE = new Input("Ages", "profileDays");
  private static final Input PRICES = new Input("Ages", "priceBusinessDays");

  private final Counterfactual base;
  private final Thresholds cuts;
  private final InputNames named;
  private final Ages ages;
  private final List<Candidate> options = new ArrayList<>();

  private DatePerturbations(Counterfactual base, Thresholds cuts, InputNames named) {
    this.base = base;
    this.cuts = cuts;
    this.named = named;
    this.ages = base.ages();
  }

  static List<Candidate> of(Counterfactual base, Thresholds cuts, InputNames named) {
    DatePerturbations levers = new DatePerturbations(base, cuts, named);
    levers.needs();
    levers.renewals();
    return levers.options;
  }

  /** The money is needed on another day, or on none. */
  private void needs() {
    LocalDate now = base.client().moneyNeededOn();
    BigDecimal months = now == null ? null : BigDecimal.valueOf(ages.monthsToNeed());
    if (now != null) {
      need(now, null, 1);
    }
    for (CandidateValues.Value place : CandidateValues.of(months, cuts.of(NEED), BigDecimal.ONE)) {
      int to = place.value().intValueExact();
      boolean later = months != null && place.value().compareTo(months) > 0;
      if (to > 0) {
        // a begun month counts: the first day on which so many are left, or the last
        need(
            now,
            later ? base.asOf().plusMonths(to - 1L).plusDays(1) : base.asOf().plusMonths(to),
            place.steps());
      }
    }
  }

  private void need(@Nullable LocalDate now, @Nullable LocalDate to, int steps) {
    add(
        to == null ? "need" : "moneyNeededOn",
        now,
        to,
        steps,
        List.of(NEED, KNOWN),
        situation -> situation.with("moneyNeededOn", to));
  }

  /** A profile or prices so old that a threshold is passed are renewed on the as-of date. */
  private void renewals() {
    int profile = CandidateValues.place(BigDecimal.valueOf(ages.profileDays()), cuts.of(PROFILE));
    if (profile > 0) {
      add(
          "profiledOn",
          base.client().profiledOn(),
          base.asOf(),
          profile,
          List.of(PROFILE),
          situation -> situation.with("profiledOn", situation.asOf()));
    }
    int prices =
        CandidateValues.place(BigDecimal.valueOf(ages.priceBusinessDays()), cuts.of(PRICES));
    if (prices > 0) {
      add(
          "prices",
          base.advice().dataDates().oldestPrice(),
          base.asOf(),
          prices,
          List.of(PRICES),
          situation -> situation.pricedOn(situation.asOf()));
    }
  }

  /** Against how far away the date is. */
  private double relative(@Nullable LocalDate from, long days) {
    long away = from == null ? 0 : Math.abs(ChronoUnit.DAYS.between(base.asOf(), from));
    return away == 0 ? days : (double) days / away;
  }

  private void add(
      String input,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int steps,
      List<Input> reads,
      UnaryOperator<Counterfactual> made) {
    long days = from == null || to == null ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
    options.add(
        new Candidate(
            named.move(
                input,
                Decider.FOUND,
                from,
                to,
                days == 0 ? null : named.days(days),
                relative(from, days),
                steps,
                reads),
            made));
  }
}
