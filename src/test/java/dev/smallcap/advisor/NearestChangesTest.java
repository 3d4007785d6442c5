package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.explain.WhatIf;
import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No nearer change exists: every value of an input is tried, one by one, and the announced changes
 * are compared with what was found. The thresholds stand here as the policy's document has them.
 */
@Tag("long")
class NearestChangesTest {
  private static final WhatIf WHAT_IF = WhatIf.of(Situations.STANDARD);

  @Test
  void everyValueOfEveryInputWasTriedAndNoneIsNearer() {
    noneIsNearer(0, 2);
  }

  @Test
  @Tag("long")
  void everyValueOfEveryInputWasTriedInManySituationsAndNoneIsNearer() {
    noneIsNearer(2, 40);
  }

  private static void noneIsNearer(long from, long to) {
    List<String> wrong =
        LongStream.range(from, to)
            .parallel()
            .mapToObj(seed -> wrong(seed, RandomSituations.of(seed)))
            .flatMap(List::stream)
            .limit(5)
            .toList();

    assertThat(wrong).isEmpty();
  }

  /** What one input can be made to reach: the fewest steps, and the least distance at so many. */
  private record Reached(int steps, long distance) {
    Reached or(Reached other) {
      boolean first = steps < other.steps || (steps == other.steps && distance <= other.distance);
      return first ? this : other;
    }
  }

  private static List<String> wrong(long seed, Situations base) {
    Counterfactuals found =
        WHAT_IF.changes(base.client(), base.account(), holdings(base), base.market());
    List<String> wrong = new ArrayList<>();
    tried(base)
        .forEach(
            (input, reached) -> {
              Map<CounterfactualAnswer, Reached> announced = new HashMap<>();
              for (Change change : found.nearest()) {
                if (change.moves().size() == 1 && change.moves().get(0).input().equals(input)) {
                  announced.put(
                      change.answer(), new Reached(change.steps(), distance(input, base, change)));
                }
              }
              if (!announced.equals(reached)) {
                wrong.add(
                    "seed "
                        + seed
                        + ", "
                        + input
                        + ": announced "
                        + announced
                        + ", tried "
                        + reached);
              }
            });
    return wrong;
  }

  private static Holdings holdings(Situations base) {
    return Holdings.of(base.holdings()).converting(base.rates());
  }

  /** How far an announced number is from what it was; 0 for what is no number. */
  private static long distance(String input, Situations base, Change change) {
    Client now = base.client();
    Client then = change.situation().client();
    return switch (input) {
      case "horizonMonths" -> Math.abs(then.horizonMonths() - now.horizonMonths());
      case "age" -> Math.abs(then.age() - now.age());
      case "withdrawals" -> hundredths(then.withdrawals(), now.withdrawals());
      case "moneyNeededOn" -> days(now.moneyNeededOn(), then.moneyNeededOn());
      case "market" -> {
        Market from = JudgedMarket.of(base.market()).facts();
        Market to = JudgedMarket.of(change.situation().market()).facts();
        yield from.phase() == to.phase() ? Math.abs(to.age() - from.age()) : 0;
      }
      default -> 0;
    };
  }

  private static long hundredths(Percent one, Percent other) {
    return one.minus(other).value().movePointRight(2).abs().longValueExact();
  }

  private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static Map<String, Map<CounterfactualAnswer, Reached>> tried(Situations base) {
    Tries tries = new Tries(base);
    Client client = base.client();
    for (int months = 1; months <= 600; months++) {
      int to = months;
      tries.add(
          "horizonMonths",
          base.client(one -> with(one, to, one.age(), one.riskProfile())),
          steps(client.horizonMonths(), to, 12, 60),
          Math.abs(to - client.horizonMonths()));
    }
    for (int age = 0; age <= 130; age++) {
      int to = age;
      tries.add(
          "age",
          base.client(one -> with(one, one.horizonMonths(), to, one.riskProfile())),
          steps(client.age(), to, 18, 65),
          Math.abs(to - client.age()));
    }
    for (int hundredths = 0; hundredths <= 1000; hundredths++) {
      Percent to = Percent.of(BigDecimal.valueOf(hundredths, 2));
      tries.add(
          "withdrawals",
          base.client(one -> one.withdrawing(to)),
          steps(client.withdrawals().value().movePointRight(2).longValueExact(), hundredths, 400),
          hundredths(to, client.withdrawals()));
    }
    for (RiskProfile risk : RiskProfile.values()) {
      tries.add(
          "riskProfile",
          base.client(one -> with(one, one.horizonMonths(), one.age(), risk)),
          Math.abs(risk.compareTo(client.riskProfile())),
          0);
    }
    for (AccountType type : AccountType.values()) {
      if (!type.name().startsWith(base.account().type().name().substring(0, 2))) {
        continue;
      }
      tries.add("accountType", base.account(one -> of(one, type)), 1, 0);
    }
    tries.add("hedgeWanted", base.client(NearestChangesTest::otherHedge), 1, 0);
    needs(base, tries);
    markets(base, tries);
    return tries.reached;
  }

  private static void needs(Situations base, Tries tries) {
    LocalDate day = base.market().asOf();
    LocalDate now = base.client().moneyNeededOn();
    if (now != null) {
      tries.add("need", base.client(one -> one.needingMoneyOn(null)), 1, 0);
    }
    for (int days = 1; days <= 1500; days++) {
      LocalDate to = day.plusDays(days);
      tries.add(
          "moneyNeededOn",
          base.client(one -> one.needingMoneyOn(to)),
          now == null ? 1 : steps(months(day, now), months(day, to), 36),
          now == null ? 0 : days(now, to));
    }
  }

  /** Months until a day, a begun one counted. */
  private static long months(LocalDate from, LocalDate to) {
    int months = 0;
    while (from.plusMonths(months).isBefore(to)) {
      months++;
    }
    return months;
  }

  private static void markets(Situations base, Tries tries) {
    LocalDate day = base.market().asOf();
    MarketView none = base.policy().assess(MarketData.none(), day);
    CyclePhase now = base.market().acting().phase();
    int age = JudgedMarket.of(base.market()).facts().age();
    for (CyclePhase phase : CyclePhase.values()) {
      Declaration declared = Situations.declaration(phase, day);
      if (phase == CyclePhase.EARLY_RECOVERY) {
        for (int month = 1; month <= 30; month++) {
          tries.add(
              "market",
              base.in(none.declared(declared.aged(month))),
              now == phase ? steps(age, month, 6, 12) : 1,
              now == phase ? Math.abs(month - age) : 0);
        }
      } else if (phase != now) {
        tries.add(
            "market", base.in(phase == CyclePhase.UNKNOWN ? none : none.declared(declared)), 1, 0);
      }
    }
  }

  /** How many places lie between two numbers, each threshold being a place of its own. */
  private static int steps(long from, long to, long... thresholds) {
    return Math.abs(place(to, thresholds) - place(from, thresholds));
  }

  private static int place(long number, long... thresholds) {
    int place = 0;
    for (long threshold : thresholds) {
      place += number > threshold ? 2 : number == threshold ? 1 : 0;
    }
    return place;
  }

  private static final class Tries {
    private final CounterfactualAnswer now;
    private final Map<String, Map<CounterfactualAnswer, Reached>> reached = new HashMap<>();

    Tries(Situations base) {
      this.now = CounterfactualAnswer.of(base.advice(), PartTable.shipped()::inSleeve);
    }

    void add(String input, Situations then, int steps, long distance) {
      Map<CounterfactualAnswer, Reached> answers =
          reached.computeIfAbsent(input, name -> new HashMap<>());
      CounterfactualAnswer answer =
          CounterfactualAnswer.of(then.advice(), PartTable.shipped()::inSleeve);
      if (!answer.equals(now)) {
        answers.merge(answer, new Reached(steps, distance), Reached::or);
      }
    }
  }

  private static Client with(Client old, int months, int age, RiskProfile risk) {
    return new Client(
        old.id(),
        old.residency(),
        age,
        risk,
        old.profiledOn(),
        months,
        old.moneyNeededOn(),
        old.withdrawals(),
        old.drawdown(),
        old.hedgeWanted(),
        old.requestedSleeve(),
        old.motive(),
        old.otherAccounts());
  }

  private static Client otherHedge(Client old) {
    return new Client(
        old.id(),
        old.residency(),
        old.age(),
        old.riskProfile(),
        old.profiledOn(),
        old.horizonMonths(),
        old.moneyNeededOn(),
        old.withdrawals(),
        old.drawdown(),
        !old.hedgeWanted(),
        old.requestedSleeve(),
        old.motive(),
        old.otherAccounts());
  }

  private static Account of(Account old, AccountType type) {
    return new Account(
        old.id(),
        type,
        old.cash(),
        old.fractionalShares(),
        old.minimumTrade(),
        old.marginLoan(),
        old.partsDone(),
        old.lastPartOn());
  }

  @Test
  void whereNoSingleInputLiftsARefusalNoneWasOverlooked() {
    Set<Long> together = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (long at = 0; at < 40; at++) {
      long seed = at;
      Situations any = RandomSituations.of(seed);
      Situations base =
          new Situations(
                  any.policy(), any.market(), any.client(), any.account(), List.of(), any.rates())
              .holds("IVV", "1000")
              .client(one -> one.needingMoneyOn(Situations.DAY.plusMonths(12)))
              .account(one -> one.owing(Money.ofMinor(one.currency(), 1)));
      Counterfactuals found =
          WHAT_IF.changes(base.client(), base.account(), holdings(base), base.market());
      boolean several = found.found().stream().anyMatch(change -> change.moves().size() > 1);
      if (several && together.add(seed) && together.size() <= 4) {
        tried(base)
            .forEach(
                (input, reached) -> {
                  boolean own = !input.equals("market");
                  boolean lifts =
                      reached.keySet().stream().anyMatch(answer -> answer.stance() != null);
                  if (own && lifts) {
                    wrong.add("seed " + seed + ": " + input + " alone gives " + reached);
                  }
                });
      }
    }

    assertThat(together).isNotEmpty();
    assertThat(wrong).isEmpty();
  }
}
