package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which findings override others, by the parameters: refusals by their order, sizes and limits by
 * the order of what they ask, and the smallest of those that ask the same. Immutable and
 * thread-safe.
 */
public final class FindingPriority {
  private final ParameterValues values;
  private final List<Stance> stances;

  private FindingPriority(ParameterValues values) {
    this.values = values;
    this.stances =
        Stream.of(Stance.values())
            .sorted(Comparator.comparingInt(stance -> values.integer("stance.order", stance)))
            .toList();
  }

  /**
   * The order in force.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a stance has no rank
   */
  public static FindingPriority of(ParameterValues values) {
    return new FindingPriority(values);
  }

  /** Refusals, the deciding one first. */
  List<Decision> sorted(Collection<Decision> refusals) {
    return refusals.stream()
        .sorted(Comparator.comparingInt(decision -> values.integer("decision.order", decision)))
        .toList();
  }

  /** The one of two sizes that counts. */
  SleeveSize first(@Nullable SleeveSize one, SleeveSize other) {
    if (one == null) {
      return other;
    }
    int order = Integer.compare(stances.indexOf(one.stance()), stances.indexOf(other.stance()));
    return order < 0 || (order == 0 && one.size().compareTo(other.size()) <= 0) ? one : other;
  }
}
