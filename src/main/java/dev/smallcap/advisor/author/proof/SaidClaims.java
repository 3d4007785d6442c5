package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks at invariants about what is said of an outcome, in every cell. Stateless. */
final class SaidClaims {
  private static final String MONTHS = "review months";

  private SaidClaims() {}

  static List<InvariantScope> look(
      Invariant invariant, PolicyPartition factoring, List<ProofFault> faults) {
    Set<Input> inputs = new TreeSet<>(InvariantInputs.inputs(invariant));
    Set<String> named = new TreeSet<>(invariant.rules().toList());
    boolean reviewed = invariant.words().anyMatch(MONTHS::equals);
    for (DecisionTable block : factoring.of(EvaluationStep.OUTCOME)) {
      if (block.rules().stream()
          .anyMatch(
              rule ->
                  named.contains(rule.id()) || (reviewed && rule.concludes(NextReview.class)))) {
        block.axes().stream().map(Dimension::input).forEach(inputs::add);
      }
    }
    JointTable joint =
        JointTable.within(
            factoring,
            EvaluationStep.OUTCOME,
            List.of(Evidence.class, Disclosure.class, AlternativeWeighed.class, NextReview.class),
            inputs);
    return new CellClaims(
            List.of(invariant),
            joint,
            List.of(IndependentRefusals.NOTHING),
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
