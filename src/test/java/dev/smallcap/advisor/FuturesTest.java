package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.explain.WhatIf;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketInputs;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is announced for a day is what is then advised: on the days announced and on the days beside
 * them, and on days of which nothing is announced.
 */
class FuturesTest {
  private static final WhatIf WHAT_IF = WhatIf.of(Situations.STANDARD);
  private static final int DAYS = 1_500;

  private final LongAdder futures = new LongAdder();
  private final LongAdder turned = new LongAdder();

  @Test
  @Tag("long")
  void someFuturesAreWhatIsThenAdvised() {
    agree(0, 3, 10);
  }

  @Test
  @Tag("long")
  void fiveThousandFuturesAreWhatIsThenAdvised() {
    agree(1_000, 1_700, 5_000);
  }

  private void agree(long from, long to, long least) {
    List<String> wrong =
        LongStream.range(from, to)
            .parallel()
            .mapToObj(this::wrong)
            .flatMap(List::stream)
            .limit(5)
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(futures.sum()).as("futures asked").isGreaterThanOrEqualTo(least);
    assertThat(turned.sum()).as("of them another answer").isGreaterThan(least / 4);
  }

  private List<String> wrong(long seed) {
    Situations base = RandomSituations.anywhere(seed);
    Holdings holdings = Holdings.of(base.holdings()).converting(base.rates());
    Counterfactuals found = WHAT_IF.changes(base.client(), base.account(), holdings, base.market());
    if (found.answer().decision() == Decision.NEEDS_DATA) {
      return List.of();
    }
    Random random = new Random(seed);
    List<String> wrong = new ArrayList<>();
    wrong.addAll(wrong("seed " + seed, base, found.later(), false, random));
    if (base.market().acting().given() != null && !found.renewed().isEmpty()) {
      wrong.addAll(wrong("seed " + seed + " renewed", base, found.renewed(), true, random));
    }
    return wrong;
  }

  private List<String> wrong(
      String name, Situations base, List<ScheduledChange> coming, boolean renewed, Random random) {
    LocalDate today = base.market().asOf();
    TreeSet<LocalDate> days = new TreeSet<>();
    coming.forEach(one -> days.addAll(List.of(one.on(), one.on().minusDays(1))));
    random.ints(6, 1, DAYS).forEach(ahead -> days.add(today.plusDays(ahead)));
    days.removeIf(day -> !day.isAfter(today));
    CounterfactualAnswer now = then(base, today, false);
    List<String> wrong = new ArrayList<>();
    for (LocalDate day : days) {
      CounterfactualAnswer announced = now;
      for (ScheduledChange one : coming) {
        announced = one.on().isAfter(day) ? announced : one.answer();
      }
      CounterfactualAnswer then = then(base, day, renewed);
      futures.increment();
      turned.add(then.equals(now) ? 0 : 1);
      if (!then.equals(announced)) {
        wrong.add(name + ", " + day + ": announced " + announced + ", advised " + then);
      }
    }
    return wrong;
  }

  /** Asked anew on a day, as the client asks who comes again: with prices of the day. */
  private static CounterfactualAnswer then(Situations base, LocalDate day, boolean renewed) {
    MarketInputs given = JudgedMarket.of(base.market()).inputs();
    MarketView market = base.policy().assess(given.figures(), day);
    if (given.words() != null) {
      market = market.worded(given.words());
    }
    if (renewed) {
      market =
          market.declared(
              Declaration.of(CyclePhase.EARLY_RECOVERY, day, "house", "renewed")
                  .begunOn(base.market().acting().given().clockStart()));
    } else if (given.declaration() != null) {
      market = market.declared(given.declaration());
    }
    List<Holding> priced = base.holdings().stream().map(one -> one.pricedOn(day)).toList();
    List<ExchangeRate> rates = base.rates().list().stream().map(one -> one.on(day)).toList();
    return CounterfactualAnswer.of(
        base.policy()
            .recommend(
                base.client(),
                base.account(),
                Holdings.of(priced).converting(ExchangeRates.of(rates)),
                market),
        PartTable.shipped()::inSleeve);
  }
}
