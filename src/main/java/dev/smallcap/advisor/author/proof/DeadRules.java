package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.language.Cardinality;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules that never fire, and rules that fire and never decide. One that speaks of cells of the
 * matrix may wait for a row. Stateless and thread-safe.
 */
final class DeadRules {
  /** Conclusions that are combined: the answer can be the same without one of them. */
  private static final Set<Class<?>> COMBINED =
      Stream.concat(
              ClientClaims.ALL.stream(),
              Stream.of(EvaluationStep.values())
                  .flatMap(EvaluationStep::bounded)
                  .map(Cardinality::kind))
          .collect(Collectors.toUnmodifiableSet());

  private static final long MOST = 2_000_000;

  private DeadRules() {}

  /**
   * The rules that do nothing.
   *
   * @param deciding rules that are known to decide
   */
  static List<ProofFault> of(PolicyPartition factoring, Set<String> deciding) {
    Set<String> fired = new HashSet<>();
    Set<String> decisive = new HashSet<>(deciding);
    decisive.addAll(refusing(factoring));
    List<Rule> rules = new ArrayList<>();
    for (DecisionTable block : factoring.blocks()) {
      IntStream.range(0, block.size())
          .forEach(cell -> block.findings(cell).forEach(finding -> fired.add(finding.rule().id())));
      block.rules().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    }
    List<ProofFault> faults = new ArrayList<>();
    factoring
        .unreached()
        .forEach(
            id ->
                faults.add(
                    ProofFault.everywhere(
                        ProofFault.Kind.NEVER_FIRES,
                        id,
                        "no step gives it the facts it asks for",
                        0)));
    for (Rule rule : rules) {
      if (!fired.contains(rule.id()) && CellReaders.readsCells(rule)) {
        // it waits for a row of the matrix
        continue;
      }
      if (!fired.contains(rule.id())) {
        faults.add(
            ProofFault.everywhere(
                ProofFault.Kind.NEVER_FIRES,
                rule.id(),
                "its conditions hold in no situation",
                factoring.cells(rule)));
      } else if (COMBINED.stream().anyMatch(rule::concludes) && !decisive.contains(rule.id())) {
        faults.add(
            ProofFault.everywhere(
                ProofFault.Kind.NEVER_DECIDES,
                rule.id(),
                "the answer is the same without it in every situation",
                factoring.cells(rule)));
      }
    }
    return faults;
  }

  /**
   * Refusals that no other refusal always comes with. Rules that turn on other inputs are
   * independent and can be silent; those that share an input are looked at together.
   */
  private static Set<String> refusing(PolicyPartition factoring) {
    Set<String> deciding = new HashSet<>();
    for (DecisionTable block : factoring.of(EvaluationStep.CLIENT)) {
      for (Rule rule : block.rules()) {
        if (rule.concludes(Refusal.class)) {
          JointTable joint = JointTable.of(block, factoring).beside(Refusal.class);
          if (alone(joint, rule.id())) {
            deciding.add(rule.id());
          }
        }
      }
    }
    return deciding;
  }

  private static boolean alone(JointTable joint, String rule) {
    if (joint.size() > MOST) {
      // nothing is said of what was not looked at
      return true;
    }
    for (long cell = 0; cell < joint.size(); cell++) {
      List<Finding> findings = joint.findings(cell);
      boolean fires = findings.stream().anyMatch(finding -> finding.rule().id().equals(rule));
      if (fires
          && findings.stream()
              .filter(finding -> !finding.rule().id().equals(rule))
              .noneMatch(
                  other ->
                      findings.stream()
                          .filter(finding -> finding.rule().id().equals(rule))
                          .anyMatch(own -> own.conclusion().equals(other.conclusion())))) {
        return true;
      }
    }
    return false;
  }
}
