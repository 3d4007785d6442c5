package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SizeHorizon;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the client's conclusions combine to in every cell of what sizes, limits and splits turn on;
 * refusals that turn on something else may come or not in each cell and are left out. Immutable and
 * thread-safe.
 */
final class Verdicts {
  private static final String MORE = "more than one";

  private final JointTable joint;
  private final FindingPriority order;
  private final List<Answer> answers;

  /**
   * The verdict in a cell.
   *
   * @param verdict the verdict, or null where there is none
   * @param problem why there is none, or nothing
   */
  record Answer(@Nullable CombinedFindings verdict, String problem) {}

  private Verdicts(JointTable joint, ParameterValues values) {
    this.joint = joint;
    this.order = FindingPriority.of(values);
    this.answers =
        LongStream.range(0, joint.waitedFor())
            .parallel()
            .mapToObj(cell -> answer(joint.findings(cell)))
            .toList();
  }

  static Verdicts of(PolicyPartition factoring, ParameterValues values) {
    return new Verdicts(
        JointTable.of(factoring, EvaluationStep.CLIENT, EvaluationStep.SIZING)
            .beside(Refusal.class, block -> false),
        values);
  }

  JointTable joint() {
    return joint;
  }

  List<Answer> answers() {
    return answers;
  }

  /** The verdict in a cell, or null where there is none. */
  @Nullable CombinedFindings verdict(long cell) {
    return answers.get((int) cell).verdict();
  }

  private Answer answer(List<Finding> findings) {
    try {
      CombinedFindings verdict = CombinedFindings.of(findings, order, () -> "this situation");
      long horizons =
          findings.stream()
              .map(Finding::conclusion)
              .filter(SizeHorizon.class::isInstance)
              .distinct()
              .count();
      return horizons == 1 || !verdict.refusals().isEmpty()
          ? new Answer(verdict, "")
          : new Answer(
              null,
              "The rules give %s horizon that the size is read for."
                  .formatted(horizons == 0 ? "no" : MORE));
    } catch (PolicyException e) {
      return new Answer(null, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** Situations without a verdict, each kind of problem once with its first situation. */
  List<ProofFault> faults() {
    Map<String, List<Integer>> cells = new LinkedHashMap<>();
    for (int cell = 0; cell < answers.size(); cell++) {
      if (answers.get(cell).verdict() == null) {
        cells.computeIfAbsent(answers.get(cell).problem(), problem -> new ArrayList<>()).add(cell);
      }
    }
    List<ProofFault> faults = new ArrayList<>();
    cells.forEach((problem, where) -> faults.add(fault(problem, where)));
    return faults;
  }

  private ProofFault fault(String problem, List<Integer> cells) {
    int first = cells.get(0);
    String came = Completeness.came(joint.findings(first));
    return new ProofFault(
        problem.contains(MORE) ? ProofFault.Kind.CONFLICT : ProofFault.Kind.GAP,
        "Verdict",
        problem + (came.isEmpty() ? "" : " It has " + came + "."),
        EvaluationStep.CLIENT.toString(),
        EquivalenceClass.words(joint.axes(), joint.spans(first)),
        joint.facts(first),
        cells.size());
  }

  /** The rules without which some verdict would be another. */
  Set<String> deciding() {
    Set<String> deciding = ConcurrentHashMap.newKeySet();
    LongStream.range(0, joint.waitedFor())
        .parallel()
        .forEach(
            cell -> {
              List<Finding> findings = joint.findings(cell);
              for (Finding finding : findings) {
                String id = finding.rule().id();
                if (!deciding.contains(id)
                    && !answer(Completeness.without(findings, id))
                        .equals(answers.get((int) cell))) {
                  deciding.add(id);
                }
              }
            });
    return deciding;
  }
}
