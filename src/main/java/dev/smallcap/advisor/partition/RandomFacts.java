package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random whole facts of a step: every input in a random class, and there at random. */
final class RandomFacts {
  private static final int TRIES = 4;
  private static final int FAR = 400;

  private final EvaluationStep step;
  private final List<Dimension> axes;
  private final CellFacts facts;

  RandomFacts(EvaluationStep step, PolicyPartition factoring) {
    this.step = step;
    this.facts = factoring.facts();
    Map<Input, Dimension> all = new TreeMap<>();
    factoring.asked(step).forEach(block -> block.axes().forEach(a -> all.put(a.input(), a)));
    this.axes = new ArrayList<>(all.values());
  }

  EvaluationStep step() {
    return step;
  }

  /** A random value for each input. */
  Map<Input, @Nullable Object> values(SplittableRandom random) {
    Map<Input, @Nullable Object> given = new HashMap<>();
    for (Dimension axis : axes) {
      EquivalenceClass span = axis.spans().get(random.nextInt(axis.spans().size()));
      given.put(axis.input(), within(span, random));
    }
    return given;
  }

  /** The whole facts with these values. */
  List<Object> facts(Map<Input, @Nullable Object> given) {
    return facts.of(step.facts(), given);
  }

  /** A value of the class, as far from the one that answers for it as a few tries find. */
  private static @Nullable Object within(EquivalenceClass span, SplittableRandom random) {
    Object value = span.value();
    for (int i = 0; value != null && i < TRIES; i++) {
      Object moved = moved(value, random);
      if (span.holds(moved)) {
        return moved;
      }
    }
    return value;
  }

  private static Object moved(Object value, SplittableRandom random) {
    int by = random.nextInt(-FAR, FAR + 1) / (1 + random.nextInt(FAR));
    if (value instanceof Integer number) {
      return number + by;
    }
    if (value instanceof Long number) {
      return number + by;
    }
    BigDecimal hundredths = BigDecimal.valueOf(by, 2);
    if (value instanceof BigDecimal decimal) {
      return decimal.add(hundredths);
    }
    if (value instanceof Percent percent) {
      return percent.plus(Percent.of(hundredths));
    }
    return value instanceof Market market
        ? new Market(market.stage(), market.phase(), market.age() + by, market.tiltOver())
        : value;
  }
}
