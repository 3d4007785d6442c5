package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.rulebook.ParameterValues;
import java.util.Collection;
import java.util.Comparator;

/** Chooses between conclusions by the ranks that the parameters give: the lowest comes first. */
final class ParameterRank {
  private ParameterRank() {}

  static <E extends Enum<E>> E first(Collection<E> found, String prefix, ParameterValues values) {
    return found.stream()
        .min(Comparator.comparingInt(constant -> values.integer(prefix, constant)))
        .orElseThrow();
  }
}
