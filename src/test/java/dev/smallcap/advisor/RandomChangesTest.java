package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.explain.WhatIf;
import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every nearest change of random situations, made and asked again. */
class RandomChangesTest {
  /** The issue of this name asks for so many; another number can be asked for. */
  private static final int MANY = Integer.getInteger("smallcap.changes", 10_000);

  /** The parts of a client by the names that moves give them. */
  private static final Map<String, Function<Client, Object>> CLIENT =
      Map.ofEntries(
          Map.entry("residency", Client::residency),
          Map.entry("age", Client::age),
          Map.entry("riskProfile", Client::riskProfile),
          Map.entry("profiledOn", Client::profiledOn),
          Map.entry("horizonMonths", Client::horizonMonths),
          Map.entry("moneyNeededOn", client -> String.valueOf(client.moneyNeededOn())),
          Map.entry("withdrawals", Client::withdrawals),
          Map.entry("drawdown", Client::drawdown),
          Map.entry("hedgeWanted", Client::hedgeWanted),
          Map.entry("requestedSleeve", client -> String.valueOf(client.requestedSleeve())),
          Map.entry("motive", Client::motive));

  private static final WhatIf WHAT_IF = WhatIf.of(Situations.STANDARD);

  private final LongAdder changes = new LongAdder();
  private final LongAdder together = new LongAdder();
  private final LongAdder later = new LongAdder();

  @Test
  @Tag("long")
  void announcedChangesGiveTheAnnouncedAnswer() {
    announced(40);
  }

  @Test
  @Tag("long")
  void everyAnnouncedChangeGivesTheAnnouncedAnswer() {
    announced(MANY);
    assertThat(together.sum()).as("changes of several inputs").isPositive();
  }

  private void announced(int many) {
    List<String> wrong =
        LongStream.range(0, many)
            .parallel()
            .mapToObj(this::wrong)
            .filter(Objects::nonNull)
            .limit(3)
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(changes.sum()).as("changes looked at").isGreaterThan(5L * many);
    assertThat(later.sum()).as("changes that time brings").isPositive();
  }

  private String wrong(long seed) {
    Situations base = RandomSituations.anywhere(seed);
    Holdings holdings = Holdings.of(base.holdings()).converting(base.rates());
    Counterfactuals found = WHAT_IF.changes(base.client(), base.account(), holdings, base.market());
    CounterfactualAnswer now =
        CounterfactualAnswer.of(base.advice(), PartTable.shipped()::inSleeve);
    if (!found.answer().equals(now)) {
      return "seed " + seed + ": " + found.answer() + " is not " + now;
    }
    int before = 0;
    for (Change change : found.nearest()) {
      changes.increment();
      together.add(change.moves().size() > 1 ? 1 : 0);
      CounterfactualAnswer then =
          CounterfactualAnswer.of(
              PolicyModels.of(Situations.STANDARD).recommend(change.situation()),
              PartTable.shipped()::inSleeve);
      if (!then.equals(change.answer()) || then.equals(now)) {
        return "seed " + seed + ": " + change.text() + " gives " + then;
      }
      String other = other(base, change);
      if (!other.isEmpty()) {
        return "seed " + seed + ": " + change.text() + " also changes " + other;
      }
      int size = change.moves().size() * 1_000 + change.steps();
      if (size < before) {
        return "seed " + seed + ": a larger change stands before " + change.text();
      }
      before = size;
    }
    return Stream.of(found.later(), found.renewed())
        .map(coming -> wrong(seed, base, coming))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String wrong(long seed, Situations base, List<ScheduledChange> coming) {
    LocalDate last = base.market().asOf();
    for (ScheduledChange one : coming) {
      later.increment();
      CounterfactualAnswer then =
          CounterfactualAnswer.of(
              PolicyModels.of(Situations.STANDARD).recommend(one.situation()),
              PartTable.shipped()::inSleeve);
      if (!then.equals(one.answer())
          || then.equals(one.before())
          || !one.situation().market().asOf().equals(one.on())
          || !one.on().isAfter(last)) {
        return "seed " + seed + ": " + one.text();
      }
      last = one.on();
    }
    return null;
  }

  /** What differs and is not announced. */
  private static String other(Situations base, Change change) {
    Set<String> moved = Set.copyOf(change.moves().stream().map(Move::input).toList());
    List<String> other = new ArrayList<>();
    CLIENT.forEach(
        (name, part) -> {
          boolean same = part.apply(base.client()).equals(part.apply(change.situation().client()));
          boolean announced =
              moved.contains(name) || (name.equals("moneyNeededOn") && moved.contains("need"));
          if (same == announced) {
            other.add(name);
          }
        });
    Map<String, Boolean> rest = new TreeMap<>();
    rest.put("market", base.market().equals(change.situation().market()));
    rest.put(
        "marginLoan",
        base.account().marginLoan().equals(change.situation().account().marginLoan()));
    rest.put("accountType", base.account().type() == change.situation().account().type());
    rest.put(
        "fractionalShares",
        base.account().fractionalShares() == change.situation().account().fractionalShares());
    rest.forEach(
        (name, same) -> {
          if (same == moved.contains(name)) {
            other.add(name);
          }
        });
    boolean amounts =
        Stream.of("cash", "sleeve", "inverse", "short", "leveraged", "usEquity")
            .anyMatch(moved::contains);
    boolean cash = base.account().cash().equals(change.situation().account().cash());
    if (!cash && !amounts) {
      other.add("cash");
    }
    return String.join(", ", other);
  }
}
