package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Cuts;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.cell.Scene;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.conclusion.SizeHorizon;
import dev.smallcap.advisor.conclusion.SleeveLimit;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what two policies answer on one day, cell by cell. One pair, one day, once. */
final class CellDifference {
  /** Kinds that Java settles together; refusals override them and are compared by themselves. */
  private static final Set<Class<? extends Conclusion>> SETTLED =
      Set.of(
          HorizonFound.class, SizeHorizon.class, SleeveSize.class, SleeveLimit.class, Split.class);

  private static final long MOST = 3_000_000;

  private final Factoring old;
  private final Factoring now;
  private final Compare compare;
  private final List<Region> regions = new ArrayList<>();
  private final Set<String> notCompared = new TreeSet<>();

  private CellDifference(Factoring old, Factoring now, Compare compare) {
    this.old = old;
    this.now = now;
    this.compare = compare;
  }

  /** What differs, and what could not be compared. */
  record Found(List<Region> regions, Set<String> notCompared) {}

  /**
   * Compares.
   *
   * @param changed rules whose words or sources changed
   */
  static Found of(Policy one, Policy other, LocalDate day, Set<String> changed) {
    Cuts cuts = Factoring.cuts(one, day).with(Factoring.cuts(other, day));
    CellDifference difference =
        new CellDifference(
            Factoring.of(one, day, cuts),
            Factoring.of(other, day, cuts),
            new Compare(one, other, day, changed));
    difference.compare();
    difference.notCompared.addAll(difference.old.uncut());
    difference.notCompared.addAll(difference.now.uncut());
    return new Found(difference.regions, difference.notCompared);
  }

  private void compare() {
    pair("client", Joint.of(old, "client", SETTLED), Joint.of(now, "client", SETTLED), true);
    for (Scene scene : Scene.all()) {
      Map<String, Set<Input>> turning = new TreeMap<>();
      turning(old, scene, turning);
      turning(now, scene, turning);
      Map<Set<Input>, Set<String>> alike = new LinkedHashMap<>();
      turning.forEach(
          (rule, inputs) -> alike.computeIfAbsent(inputs, together -> new TreeSet<>()).add(rule));
      alike
          .values()
          .forEach(
              rules ->
                  pair(
                      scene.name(),
                      Joint.of(old, scene.name(), rules),
                      Joint.of(now, scene.name(), rules),
                      false));
    }
  }

  /** What each rule turns on in either policy, but for those that are settled together. */
  private static void turning(Factoring factoring, Scene scene, Map<String, Set<Input>> turning) {
    for (Block block : factoring.of(scene.name())) {
      for (Rule rule : block.rules()) {
        boolean settled =
            SETTLED.stream().anyMatch(kind -> kind.getSimpleName().equals(rule.insertion().type()));
        if (!settled) {
          Set<Input> inputs = turning.computeIfAbsent(rule.id(), id -> new TreeSet<>());
          block.axes().stream().map(Axis::input).forEach(inputs::add);
        }
      }
    }
  }

  private void pair(String scene, Joint one, Joint other, boolean settled) {
    Paired pair = new Paired(one, other);
    if (!pair.alike() || pair.size() > MOST) {
      notCompared.add("the cells of " + scene + ": the two policies cut their inputs otherwise");
      return;
    }
    regions.addAll(pair.regions(scene, settled ? compare::verdicts : compare::findings));
  }
}
