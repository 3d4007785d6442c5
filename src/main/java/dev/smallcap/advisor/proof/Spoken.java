package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.invariant.About;
import dev.smallcap.advisor.invariant.Invariant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The inputs that invariants speak of. Stateless and thread-safe. */
final class Spoken {
  private Spoken() {}

  /** The inputs of one invariant. */
  static Set<Input> inputs(Invariant invariant) {
    About about = invariant.about();
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

  /** Those of all that are looked at in cells. */
  static Set<Input> inputs(List<Invariant> invariants) {
    Set<Input> spoken = new TreeSet<>();
    invariants.stream()
        .filter(line -> line.about() == About.CLIENT || line.about() == About.SAID)
        .forEach(line -> spoken.addAll(inputs(line)));
    return spoken;
  }
}
