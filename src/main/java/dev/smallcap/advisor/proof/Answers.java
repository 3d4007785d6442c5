package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.cell.Span;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.Weighed;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rule.Cardinality;
import dev.smallcap.advisor.rule.EvaluationStep;
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
final class Answers {
  private final EvaluationStep step;
  private final Cardinality needed;
  private final Joint joint;
  private final Set<String> deciding = ConcurrentHashMap.newKeySet();

  private Answers(EvaluationStep step, Cardinality needed, Factoring factoring) {
    this.step = step;
    this.needed = needed;
    this.joint = Joint.of(factoring, step, List.of(needed.kind()));
  }

  /** The faults of all steps but the client's, whose conclusions a verdict combines. */
  static List<Fault> of(Factoring factoring, Decisive decisive) {
    List<Fault> faults = new ArrayList<>();
    for (EvaluationStep step : EvaluationStep.values()) {
      step.bounded()
          .forEach(needed -> faults.addAll(new Answers(step, needed, factoring).faults(decisive)));
    }
    return faults;
  }

  private List<Fault> faults(Decisive decisive) {
    if (joint.blocks().isEmpty()) {
      return List.of(
          Fault.everywhere(
              Fault.Kind.GAP, name(), "no rule draws this conclusion in any situation", 1));
    }
    long cells = decisive.looked(joint.waitedFor());
    List<Long> short_ = new ArrayList<>();
    List<Long> over = new ArrayList<>();
    List<Long> wrong = LongStream.range(0, cells).parallel().filter(this::wrong).boxed().toList();
    for (long cell : wrong) {
      (count(joint.findings(cell)) < needed.least() ? short_ : over).add(cell);
    }
    decisive.decide(deciding);
    List<Fault> faults = new ArrayList<>();
    if (!short_.isEmpty()) {
      faults.add(fault(Fault.Kind.GAP, "no answer", short_));
    }
    if (!over.isEmpty()) {
      faults.add(fault(Fault.Kind.CONFLICT, "two answers", over));
    }
    return faults;
  }

  private Fault fault(Fault.Kind kind, String what, List<Long> cells) {
    long first = cells.get(0);
    List<Finding> findings = joint.findings(first);
    String came = came(findings);
    List<Span> spans = joint.spans(first);
    return new Fault(
        kind,
        name(),
        what + (came.isEmpty() ? "" : ": " + came),
        step.toString(),
        Span.words(joint.axes(), spans),
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
                .map(one -> one instanceof Weighed weighed ? weighed.kind() : one)
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
