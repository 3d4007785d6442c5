package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Cuts;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rule.EvaluationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Compares what two policies answer on one day, cell by cell. One pair, one day, once. */
final class CellDifference {
  private static final Input MENU = new Input("Menu", "mildestGrade");
  private static final long MOST = 3_000_000;

  private final Policy before;
  private final Policy after;
  private final Factoring old;
  private final Factoring now;
  private final Facets facets;
  private final Compare compare;
  private final List<Region> regions = new ArrayList<>();
  private final Set<String> notCompared = new TreeSet<>();

  private CellDifference(Policy before, Policy after, LocalDate day, Set<String> reworded) {
    Cuts cuts = Factoring.cuts(before, day).with(Factoring.cuts(after, day));
    this.before = before;
    this.after = after;
    this.old = Factoring.of(before, day, cuts);
    this.now = Factoring.of(after, day, cuts);
    this.facets = new Facets(old, now);
    this.compare = new Compare(before, after, day, reworded);
  }

  /** What differs, and what could not be compared. */
  record Found(List<Region> regions, Set<String> notCompared) {}

  /**
   * Compares.
   *
   * @param reworded rules whose words or sources changed
   */
  static Found of(Policy old, Policy now, LocalDate day, Set<String> reworded) {
    CellDifference difference = new CellDifference(old, now, day, reworded);
    difference.settled();
    for (EvaluationStep step : EvaluationStep.values()) {
      for (Set<String> rules : RuleGroups.of(difference.old, difference.now, step)) {
        difference.pair(
            step,
            rules,
            Joint.of(difference.old, step, rules),
            Joint.of(difference.now, step, rules));
      }
    }
    difference.notCompared.addAll(difference.old.uncut());
    difference.notCompared.addAll(difference.now.uncut());
    return new Found(difference.regions, difference.notCompared);
  }

  /**
   * Sizes and splits, with the refusals that share an input with them and override them; those that
   * turn on more, and refuse alike in both policies, change nothing.
   */
  private void settled() {
    Joint one = answering(old, now);
    Joint other = answering(now, old);
    Map<Input, Axis> axes = Facets.union(one, other);
    List<Turning> turnings = new ArrayList<>();
    Axis menu = axes.remove(MENU);
    if (menu != null) {
      turnings.add(
          Turning.settled(
              menu,
              menu.indexOf(before.funds().mildestGrade()),
              menu.indexOf(after.funds().mildestGrade())));
    }
    turnings.addAll(Turning.all(axes, facets));
    pair(EvaluationStep.CLIENT, "sizes and splits", one, other, turnings, compare::verdicts);
  }

  private static Joint answering(Factoring factoring, Factoring other) {
    Joint joint = Joint.of(factoring, EvaluationStep.CLIENT, EvaluationStep.SIZING);
    return joint.blocks().isEmpty()
        ? joint
        : joint.beside(
            Refusal.class,
            block -> other.of(EvaluationStep.CLIENT).stream().noneMatch(block::answersAs));
  }

  private void pair(EvaluationStep step, Collection<String> rules, Joint one, Joint other) {
    pair(
        step,
        String.join(", ", rules),
        one,
        other,
        Turning.all(Facets.union(one, other), facets),
        compare::findings);
  }

  private void pair(
      EvaluationStep step,
      String what,
      Joint one,
      Joint other,
      List<Turning> turnings,
      BiFunction<List<Finding>, List<Finding>, @Nullable Told> told) {
    Set<Input> otherwise = new TreeSet<>();
    for (Turning turning : turnings) {
      turning.inputs().stream().filter(input -> !facets.alike(input)).forEach(otherwise::add);
    }
    Paired pair = new Paired(one, other, turnings);
    if (!otherwise.isEmpty()) {
      notCompared.add(what + ": the two policies see different classes of " + otherwise);
    } else if (pair.size() > MOST) {
      notCompared.add(what + ": they turn on too many inputs together");
    } else {
      regions.addAll(pair.regions(step.toString(), told));
    }
  }
}
