package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The inputs that invariants speak of. Stateless and thread-safe. */
final class InvariantInputs {
  private InvariantInputs() {}

  /** The inputs of one invariant. */
  static Set<Input> inputs(Invariant invariant) {
    InvariantSubject about = invariant.about();
    Set<Input> spoken = new TreeSet<>();
    invariant
        .words()
        .filter(word -> !about.fact(word).isEmpty())
        .forEach(
            word ->
                spoken.add(
                    about.fact(word).equals(Input.MARKET.fact())
                        ? Input.MARKET
                        : new Input(about.fact(word), about.property(word))));
    return spoken;
  }

  /** What the words are that read facts; a missing value is left out. */
  static Map<String, Object> values(InvariantSubject about, Map<Input, @Nullable Object> facts) {
    Map<String, Object> values = new HashMap<>();
    for (String word : about.words().keySet()) {
      Object value = facts.get(new Input(about.fact(word), about.property(word)));
      if (value != null) {
        values.put(word, value);
      }
    }
    return values;
  }

  /** Those of all that are looked at in cells. */
  static Set<Input> inputs(List<Invariant> invariants) {
    Set<Input> spoken = new TreeSet<>();
    invariants.stream()
        .filter(
            line ->
                line.about() == InvariantSubject.CLIENT || line.about() == InvariantSubject.SAID)
        .forEach(line -> spoken.addAll(inputs(line)));
    return spoken;
  }
}
