package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.words.ClientReading.BandGauge;
import dev.smallcap.advisor.decide.words.ClientReading.Composition;
import dev.smallcap.advisor.decide.words.ClientReading.DatedShare;
import dev.smallcap.advisor.decide.words.ClientReading.EquityBar;
import dev.smallcap.advisor.decide.words.ClientReading.EquityShare;
import dev.smallcap.advisor.decide.words.ClientReading.PartChange;
import dev.smallcap.advisor.decide.words.ClientReading.TiltEnd;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a client reads of the US-equity money: its parts, the range, the end of the tilt. */
record EquityReading(ReadingWords words, Recommendation advice) {
  /** The US-equity money in parts, before and after. */
  Composition composition() {
    boolean moves = !advice.trades().isEmpty();
    List<EquityBar> bars = new ArrayList<>();
    bars.add(new EquityBar(words.say("doc.now"), parts(Weight::now)));
    if (moves) {
      bars.add(new EquityBar(words.say("doc.after"), parts(Weight::after)));
    }
    if (!advice.later().isEmpty()) {
      bars.add(new EquityBar(words.say("doc.all-parts"), parts(Weight::target)));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        advice.equityMoney() == null
            ? words.say("doc.equity-money-bare")
            : words.say("doc.equity-money", "money", advice.equityMoney()));
    Money cash = advice.funding().cashAfter();
    if (cash != null && cash.isPositive()) {
      notes.add(words.say("doc.cash-after", "cash", cash));
    }
    for (Weight weight : advice.weights()) {
      Percent now = weight.now();
      BigDecimal leverage = weight.leverage();
      if (weight.leveraged() && now != null && leverage != null && now.isPositive()) {
        notes.add(
            words.say(
                "doc.leveraged",
                Map.of(
                    "fund", words.called(advice, weight.id()),
                    "weight", now,
                    "exposure", Percent.of(now.value().multiply(leverage)))));
      }
    }
    return new Composition(
        words.say(moves ? "doc.composition" : "doc.composition-now"), bars, changes(bars), notes);
  }

  private List<PartChange> changes(List<EquityBar> bars) {
    return bars.stream()
        .flatMap(bar -> bar.parts().stream())
        .map(EquityShare::part)
        .distinct()
        .sorted()
        .map(
            part ->
                new PartChange(
                    part,
                    part.name(words),
                    bars.stream().map(bar -> shown(bar, part)).collect(Collectors.joining(" → "))))
        .toList();
  }

  private String shown(EquityBar bar, EquityPart part) {
    return bar.parts().stream()
        .filter(share -> share.part() == part)
        .map(EquityShare::shown)
        .findFirst()
        .orElse(words.shown(Percent.ZERO));
  }

  private List<EquityShare> parts(Function<Weight, @Nullable Percent> moment) {
    return parts(advice.weights(), moment);
  }

  List<EquityShare> parts(List<Weight> weights, Function<Weight, @Nullable Percent> moment) {
    List<EquityShare> parts = new ArrayList<>();
    sums(weights, moment)
        .forEach(
            (part, share) -> {
              if (share.isPositive()) {
                parts.add(new EquityShare(part, part.name(words), share, words.shown(share)));
              }
            });
    return parts;
  }

  /** The share of each part at a moment. */
  static Map<EquityPart, Percent> sums(
      List<Weight> weights, Function<Weight, @Nullable Percent> moment) {
    Map<EquityPart, Percent> sums = new EnumMap<>(EquityPart.class);
    for (Weight weight : weights) {
      EquityPart part = EquityPart.of(weight.kind());
      Percent share = moment.apply(weight);
      if (part != null && share != null) {
        sums.merge(part, share, Percent::plus);
      }
    }
    return sums;
  }

  /** The range of the share of small companies; none without a range. */
  @Nullable BandGauge band() {
    Sleeve sleeve = advice.sleeve();
    Percent now = sleeve.now();
    Percent after = sleeve.after();
    Percent low = sleeve.bandLow();
    Percent high = sleeve.bandHigh();
    boolean moves = !advice.trades().isEmpty();
    if (after == null || low == null || high == null) {
      return null;
    }
    List<String> said = new ArrayList<>();
    said.add(
        low.isPositive()
            ? words.say("doc.band-between", Map.of("low", low, "high", high))
            : words.say("doc.band-up", "high", high));
    said.add(
        moves
            ? words.say("doc.band-moved", Map.of("now", now, "after", after))
            : words.say("doc.band-now", "now", now));
    Percent target = sleeve.target();
    if (target != null && !words.shown(target).equals(words.shown(after))) {
      said.add(words.say("doc.band-aim", "target", target));
    }
    if (!advice.later().isEmpty()) {
      said.add(words.say("doc.band-parts"));
    }
    return new BandGauge(
        words.say("doc.band"),
        now,
        after,
        low,
        high,
        moves ? List.of(at("doc.now", now), at("doc.after", after)) : List.of(at("doc.now", now)),
        List.of(words.shown(low), words.shown(high)),
        sleeve.cap(),
        sleeve.cap() == null ? "" : words.say("doc.band-cap", "cap", sleeve.cap()),
        said);
  }

  private String at(String moment, Percent share) {
    return words.say(moment) + " " + words.shown(share);
  }

  /** The way out of a share of the Russell 2000; none without one. */
  @Nullable TiltEnd tilt() {
    Review review = advice.review();
    if (review.schedule().isEmpty()) {
      return null;
    }
    List<DatedShare> steps = new ArrayList<>();
    for (TiltStep step : review.schedule()) {
      steps.add(new DatedShare(words.day(step.on()), step.russell(), words.shown(step.russell())));
    }
    List<String> said = new ArrayList<>();
    Percent size = review.schedule().get(0).size();
    for (TiltStep step : review.schedule()) {
      if (!step.size().equals(size)) {
        said.add(
            words.say(
                step.size().isPositive() ? "doc.tilt-size" : "doc.tilt-none",
                Map.of("day", words.day(step.on()), "size", step.size())));
        size = step.size();
      }
    }
    said.add(words.say("doc.tilt-renewed"));
    String held =
        words.shown(
            sums(advice.weights(), Weight::after).getOrDefault(EquityPart.RUSSELL, Percent.ZERO));
    if (!held.equals(steps.get(0).shown())) {
      said.add(words.say("doc.tilt-held", "held", held));
    }
    LocalDate until = advice.phase().usedUntil();
    if (until != null) {
      said.add(words.say("doc.tilt-view", "day", words.day(until)));
    }
    for (TiltStep step : review.schedule()) {
      if (step.on().isAfter(advice.asOf()) && step.ordersOn().isAfter(step.on())) {
        said.add(
            words.say(
                "doc.tilt-closed",
                Map.of("day", words.day(step.on()), "open", words.day(step.ordersOn()))));
      }
    }
    return new TiltEnd(words.say("doc.tilt"), steps, said);
  }
}
