package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.conclusion.Disclosure;
import dev.smallcap.advisor.conclusion.Evidence;
import dev.smallcap.advisor.conclusion.NextReview;
import dev.smallcap.advisor.conclusion.Weighed;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.invariant.Invariant;
import dev.smallcap.advisor.rule.EvaluationStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks at invariants about what is said of an outcome, in every cell. Stateless. */
final class SaidClaims {
  private static final String MONTHS = "review months";

  private SaidClaims() {}

  static List<Looked> look(Invariant invariant, Factoring factoring, List<Fault> faults) {
    Set<Input> inputs = new TreeSet<>(Spoken.inputs(invariant));
    Set<String> named = new TreeSet<>(invariant.rules().toList());
    boolean reviewed = invariant.words().anyMatch(MONTHS::equals);
    for (Block block : factoring.of(EvaluationStep.OUTCOME)) {
      if (block.rules().stream()
          .anyMatch(
              rule ->
                  named.contains(rule.id()) || (reviewed && rule.concludes(NextReview.class)))) {
        block.axes().stream().map(Axis::input).forEach(inputs::add);
      }
    }
    Joint joint =
        Joint.within(
            factoring,
            EvaluationStep.OUTCOME,
            List.of(Evidence.class, Disclosure.class, Weighed.class, NextReview.class),
            inputs);
    return new CellClaims(
            List.of(invariant),
            joint,
            List.of(Besides.NOTHING),
            (cell, besides, values, said) -> add(joint.findings(cell), values, said))
        .look(EvaluationStep.OUTCOME, faults);
  }

  private static boolean add(List<Finding> findings, Map<String, Object> values, Set<String> said) {
    for (Finding finding : findings) {
      said.add(finding.rule().id());
      if (finding.conclusion() instanceof NextReview review) {
        values.merge(
            MONTHS, review.months(), (one, other) -> Math.min((Integer) one, (Integer) other));
      }
    }
    return true;
  }
}
