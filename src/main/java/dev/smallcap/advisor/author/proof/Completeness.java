package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.Cardinality;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Looks in every cell whether a step gives as many different answers as are needed, and which rules
 * the answers turn on. One kind of conclusion in one step, once.
 */
final class Completeness {
  private final EvaluationStep step;
  private final Cardinality needed;
  private final JointTable joint;
  private final Set<String> deciding = ConcurrentHashMap.newKeySet();

  private Completeness(EvaluationStep step, Cardinality needed, PolicyPartition factoring) {
    this.step = step;
    this.needed = needed;
    this.joint = JointTable.of(factoring, step, List.of(needed.kind()));
  }

  /** The faults of all steps but the client's, whose conclusions a verdict combines. */
  static List<ProofFault> of(PolicyPartition factoring, Decisive decisive) {
    List<ProofFault> faults = new ArrayList<>();
    for (EvaluationStep step : EvaluationStep.values()) {
      step.bounded()
          .forEach(
              needed -> faults.addAll(new Completeness(step, needed, factoring).faults(decisive)));
    }
    return faults;
  }

  private List<ProofFault> faults(Decisive decisive) {
    if (joint.blocks().isEmpty()) {
      return List.of(
          ProofFault.everywhere(
              ProofFault.Kind.GAP, name(), "no rule draws this conclusion in any situation", 1));
    }
    long cells = decisive.looked(joint.waitedFor());
    List<Long> short_ = new ArrayList<>();
    List<Long> over = new ArrayList<>();
    List<Long> wrong = LongStream.range(0, cells).parallel().filter(this::wrong).boxed().toList();
    for (long cell : wrong) {
      (count(joint.findings(cell)) < needed.least() ? short_ : over).add(cell);
    }
    decisive.decide(deciding);
    List<ProofFault> faults = new ArrayList<>();
    if (!short_.isEmpty()) {
      faults.add(fault(ProofFault.Kind.GAP, "no answer", short_));
    }
    if (!over.isEmpty()) {
      faults.add(fault(ProofFault.Kind.CONFLICT, "two answers", over));
    }
    return faults;
  }

  private ProofFault fault(ProofFault.Kind kind, String what, List<Long> cells) {
    long first = cells.get(0);
    List<Finding> findings = joint.findings(first);
    String came = came(findings);
    List<EquivalenceClass> spans = joint.spans(first);
    return new ProofFault(
        kind,
        name(),
        what + (came.isEmpty() ? "" : ": " + came),
        step.toString(),
        EquivalenceClass.words(joint.axes(), spans),
        joint.facts(first),
        cells.size());
  }

  private String name() {
    return needed.kind().getSimpleName();
  }

  private boolean wrong(long cell) {
    List<Finding> findings = joint.findings(cell);
    int count = count(findings);
    for (Finding finding : findings) {
      String id = finding.rule().id();
      if (!deciding.contains(id) && !distinct(without(findings, id)).equals(distinct(findings))) {
        deciding.add(id);
      }
    }
    return count < needed.least() || count > needed.most();
  }

  private static int count(List<Finding> findings) {
    Set<Conclusion> distinct = distinct(findings);
    boolean twice =
        distinct.stream()
                .map(one -> one instanceof AlternativeWeighed weighed ? weighed.kind() : one)
                .distinct()
                .count()
            < distinct.size();
    return twice ? Integer.MAX_VALUE : distinct.size();
  }

  private static Set<Conclusion> distinct(Collection<Finding> findings) {
    Set<Conclusion> distinct = new HashSet<>();
    findings.forEach(finding -> distinct.add(finding.conclusion()));
    return distinct;
  }

  /** What came and by which rules, in words. */
  static String came(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.conclusion() + " by " + finding.rule().id())
        .collect(Collectors.joining(", "));
  }

  static List<Finding> without(List<Finding> findings, String rule) {
    return findings.stream().filter(finding -> !finding.rule().id().equals(rule)).toList();
  }

  /** What the answers turn on, and how many cells were looked at for it. */
  static final class Decisive {
    private final Set<String> rules = new LinkedHashSet<>();
    private long cells;

    long looked(long more) {
      cells += more;
      return more;
    }

    void decide(Collection<String> more) {
      rules.addAll(more);
    }

    Set<String> rules() {
      return rules;
    }

    long cells() {
      return cells;
    }
  }
}
