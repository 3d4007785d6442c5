package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
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
  private static final Input MENU = new Input("FundListFacts", "mildestGrade");
  private static final long MOST = 3_000_000;

  private final PolicyModel before;
  private final PolicyModel after;
  private final PolicyPartition old;
  private final PolicyPartition now;
  private final ReportDimensions facets;
  private final Compare compare;
  private final List<Region> regions = new ArrayList<>();
  private final Set<String> notCompared = new TreeSet<>();

  private CellDifference(
      PolicyModel before, PolicyModel after, LocalDate day, Set<String> reworded) {
    Thresholds cuts = PolicyPartition.cuts(before, day).with(PolicyPartition.cuts(after, day));
    this.before = before;
    this.after = after;
    this.old = PolicyPartition.of(before, day, cuts);
    this.now = PolicyPartition.of(after, day, cuts);
    this.facets = new ReportDimensions(old, now);
    this.compare = new Compare(before, after, day, reworded);
  }

  /** What differs, and what could not be compared. */
  record Found(List<Region> regions, Set<String> notCompared) {}

  /**
   * Compares.
   *
   * @param reworded rules whose words or sources changed
   */
  static Found of(PolicyModel old, PolicyModel now, LocalDate day, Set<String> reworded) {
    CellDifference difference = new CellDifference(old, now, day, reworded);
    difference.settled();
    for (EvaluationStep step : EvaluationStep.values()) {
      for (Set<String> rules : RuleGroups.of(difference.old, difference.now, step)) {
        difference.pair(
            step,
            rules,
            JointTable.of(difference.old, step, rules),
            JointTable.of(difference.now, step, rules));
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
    JointTable one = answering(old, now);
    JointTable other = answering(now, old);
    Map<Input, Dimension> axes = ReportDimensions.union(one, other);
    List<Turning> turnings = new ArrayList<>();
    Dimension menu = axes.remove(MENU);
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

  private static JointTable answering(PolicyPartition factoring, PolicyPartition other) {
    JointTable joint = JointTable.of(factoring, EvaluationStep.CLIENT, EvaluationStep.SIZING);
    return joint.blocks().isEmpty()
        ? joint
        : joint.beside(
            Refusal.class,
            block -> other.of(EvaluationStep.CLIENT).stream().noneMatch(block::answersAs));
  }

  private void pair(
      EvaluationStep step, Collection<String> rules, JointTable one, JointTable other) {
    pair(
        step,
        String.join(", ", rules),
        one,
        other,
        Turning.all(ReportDimensions.union(one, other), facets),
        compare::findings);
  }

  private void pair(
      EvaluationStep step,
      String what,
      JointTable one,
      JointTable other,
      List<Turning> turnings,
      BiFunction<List<Finding>, List<Finding>, @Nullable ChangeText> told) {
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
