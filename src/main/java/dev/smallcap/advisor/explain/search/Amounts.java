package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer turns along amounts: the investable cash, in round amounts beyond the turn,
 * since it is offered as a choice, and the sleeve held, to 0.01 % of Q. One situation; not
 * thread-safe.
 */
final class Amounts {
  private static final int HUNDREDTHS = 10_000;
  private static final int COARSE = 1_000;
  private static final int DECIMALS = 12;
  private static final int MOST_TURNS = 2;

  /** As much again as the equity money is looked at: more is no choice that a client has. */
  private static final List<Integer> TIMES = List.of(0, 1);

  /** Amounts that are offered have so many digits that are not 0. */
  private static final int ROUND_DIGITS = 2;

  private static final List<Input> READS =
      List.of(new Input("Exposure", "sleeve"), new Input("Exposure", "sleeveHeld"));

  private final Counterfactual base;
  private final CounterfactualAnswer now;
  private final Portfolio portfolio;
  private final Edges edges;
  private final InputNames named;
  private final List<Candidate> options = new ArrayList<>();

  private Amounts(Counterfactual base, Recommendation advice, Thresholds cuts, InputNames named) {
    this.base = base;
    this.now = CounterfactualAnswer.of(advice, base.policy().parts()::inSleeve);
    this.portfolio = base.portfolio();
    this.edges = new Edges(base, advice, portfolio, cuts);
    this.named = named;
  }

  static List<Candidate> of(
      Counterfactual base, Recommendation advice, Thresholds cuts, InputNames named) {
    Amounts amounts = new Amounts(base, advice, cuts, named);
    if (amounts.portfolio.equityMoney().signum() > 0) {
      amounts.cash();
      if (amounts.portfolio.sleeve().signum() > 0) {
        amounts.sleeve();
      }
    }
    return amounts.options;
  }

  /** How far two numbers are apart against the first. */
  static double relative(BigDecimal from, BigDecimal to) {
    double far = to.subtract(from).abs().doubleValue();
    return from.signum() == 0 ? far : far / from.abs().doubleValue();
  }

  private void cash() {
    Money cash = base.account().cash();
    LongFunction<Counterfactual> made =
        minor -> base.cash(Money.ofMinor(cash.getCurrencyUnit(), minor));
    SortedSet<Long> probes = new TreeSet<>();
    BigDecimal whole = portfolio.equityMoney();
    TIMES.forEach(times -> near(probes, minor(cash, whole.multiply(BigDecimal.valueOf(times)))));
    near(probes, minor(cash, cash.getAmount().add(whole.movePointLeft(2))));
    for (Edges.Edge edge : edges.list) {
      BigDecimal money =
          edge.amount().movePointRight(2).divide(edge.weight(), DECIMALS, RoundingMode.DOWN);
      near(probes, minor(cash, money.subtract(portfolio.usEquity())));
    }
    probes.removeIf(probe -> probe < 0);
    long from = cash.getAmountMinorLong();
    for (boolean up : new boolean[] {false, true}) {
      BoundarySearch.Turn turn =
          new BoundarySearch(number -> answer(made.apply(number))).next(from, now, probes, up);
      Money to = turn == null ? null : round(cash, turn, made, up);
      if (to != null) {
        options.add(
            new Candidate(
                named.move(
                    "cash",
                    Decider.CLIENT,
                    cash,
                    to,
                    named.words().shown(to.minus(cash).abs()),
                    relative(whole, whole.add(to.minus(cash).getAmount())),
                    1,
                    READS),
                situation -> situation.cash(to)));
      }
    }
  }

  /**
   * The roundest amount not nearer than a turn that has its answer, of whole units of the currency;
   * null where there is none.
   */
  private @Nullable Money round(
      Money cash, BoundarySearch.Turn turn, LongFunction<Counterfactual> made, boolean up) {
    Money at = Money.ofMinor(cash.getCurrencyUnit(), turn.number());
    RoundingMode outwards = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
    int digits = at.getAmount().precision() - at.getAmount().scale();
    for (int zeros = Math.max(0, digits - ROUND_DIGITS); zeros >= 0; zeros--) {
      Money to =
          Money.of(cash.getCurrencyUnit(), at.getAmount().setScale(-zeros, outwards).setScale(0));
      if (turn.answer().equals(answer(made.apply(to.getAmountMinorLong())))) {
        return to;
      }
    }
    return null;
  }

  private static void near(SortedSet<Long> probes, long number) {
    probes.add(number);
    probes.add(number + 1);
  }

  private static long minor(Money cash, BigDecimal amount) {
    return amount
        .movePointRight(cash.getCurrencyUnit().getDecimalPlaces())
        .setScale(0, RoundingMode.DOWN)
        .longValue();
  }

  private void sleeve() {
    BigDecimal held = portfolio.ofEquityMoney(portfolio.sleeve()).value();
    SortedSet<Long> probes = new TreeSet<>();
    for (long coarse = 0; coarse <= HUNDREDTHS; coarse += COARSE) {
      probes.add(coarse);
    }
    probes.add(1L);
    for (Edges.Edge edge : edges.list) {
      BigDecimal weight = portfolio.ofEquityMoney(edge.amount()).value();
      if (weight.signum() > 0) {
        BigDecimal at = held.multiply(edge.weight()).divide(weight, DECIMALS, RoundingMode.DOWN);
        near(probes, at.movePointRight(2).longValue());
      }
    }
    probes.removeIf(probe -> probe < 0 || probe > HUNDREDTHS);
    BigDecimal exact = held.movePointRight(2);
    turns(probes, exact.setScale(0, RoundingMode.FLOOR).longValue(), true, held);
    turns(probes, exact.setScale(0, RoundingMode.CEILING).longValue(), false, held);
  }

  private void turns(SortedSet<Long> probes, long start, boolean up, BigDecimal held) {
    BoundarySearch line =
        new BoundarySearch(number -> answer(SleeveHeld.of(base, weight(number), now.size())));
    long from = start;
    CounterfactualAnswer here = now;
    for (int step = 1; step <= MOST_TURNS; step++) {
      BoundarySearch.Turn turn = line.next(from, here, probes, up);
      if (turn == null) {
        return;
      }
      Percent to = weight(turn.number());
      options.add(
          new Candidate(
              named.move(
                  "sleeve",
                  Decider.FOUND,
                  rounded(held),
                  to,
                  named
                      .words()
                      .say(
                          "explain.of-q",
                          Map.of("share", rounded(to.value().subtract(held).abs()))),
                  relative(held, to.value()),
                  step,
                  READS),
              situation -> SleeveHeld.of(situation, to, now.size())));
      from = turn.number();
      here = turn.answer();
    }
  }

  private static Percent rounded(BigDecimal weight) {
    return Percent.of(weight.setScale(2, RoundingMode.HALF_EVEN));
  }

  private static Percent weight(long hundredths) {
    return Percent.of(BigDecimal.valueOf(hundredths, 2));
  }

  private static @Nullable CounterfactualAnswer answer(@Nullable Counterfactual situation) {
    try {
      return situation == null ? null : situation.answer();
    } catch (PolicyException e) {
      return null;
    }
  }
}
