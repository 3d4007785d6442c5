package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Decision;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which refusals override each other, by the parameters. Immutable, thread-safe. */
public record RefusalPriority(ParameterValues values) {
  /** The order in force. */
  public static RefusalPriority of(ParameterValues values) {
    return new RefusalPriority(values);
  }

  /** Refusals, the deciding one first. */
  List<Decision> sorted(Collection<Decision> refusals) {
    return refusals.stream()
        .sorted(Comparator.comparingInt(decision -> values.integer("decision.order", decision)))
        .toList();
  }
}
