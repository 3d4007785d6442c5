package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Decision;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The order in which refusals override each other, by the parameters. Immutable, thread-safe. */
public final class RefusalPriority {
  private static final String NAME = "decision.order";

  private final ParameterValues values;
  private final Map<Decision, Integer> ranks = new EnumMap<>(Decision.class);

  private RefusalPriority(ParameterValues values) {
    this.values = values;
    for (Decision decision : Decision.values()) {
      if (values.has(ParameterValues.key(NAME, decision))) {
        ranks.put(decision, values.integer(NAME, decision));
      }
    }
  }

  /** The order in force. */
  public static RefusalPriority of(ParameterValues values) {
    return new RefusalPriority(values);
  }

  /** Refusals, the deciding one first. */
  List<Decision> sorted(Collection<Decision> refusals) {
    return refusals.stream().sorted(Comparator.comparingInt(this::rank)).toList();
  }

  private int rank(Decision decision) {
    Integer rank = ranks.get(decision);
    return rank == null ? values.integer(NAME, decision) : rank;
  }
}
