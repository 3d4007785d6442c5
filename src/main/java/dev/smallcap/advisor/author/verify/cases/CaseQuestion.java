package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleDiagnosis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the rules of one folder were asked, and what they answered. Immutable and thread-safe.
 *
 * @param policy the policy, with the parameter values that were asked for
 * @param asOf the day
 * @param group the folder of the rules
 * @param facts the facts given
 * @param findings what the rules concluded, sorted by rule id
 */
public record CaseQuestion(
    PolicyModel policy, LocalDate asOf, String group, List<Object> facts, List<Finding> findings) {
  /** Copies the lists. */
  public CaseQuestion {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /** Asks the rules. */
  static CaseQuestion of(PolicyModel policy, LocalDate asOf, String group, Collection<?> facts) {
    return new CaseQuestion(
        policy, asOf, group, List.copyOf(facts), policy.judge(asOf, group, facts));
  }

  /** All that the rules could see: the facts, the parameters and each other's conclusions. */
  public List<Object> seen() {
    List<Object> seen = new ArrayList<>(facts);
    seen.addAll(policy.parameterFacts(asOf, group, facts));
    findings.forEach(finding -> seen.add(finding.conclusion()));
    return seen;
  }

  /** What a rule concluded. */
  public List<Finding> findings(String rule) {
    return findings.stream().filter(finding -> finding.rule().id().equals(rule)).toList();
  }

  /** Why a rule of the folder fired or did not. */
  RuleDiagnosis diagnosis(Rule rule) {
    return RuleDiagnosis.of(rule, asOf, seen());
  }
}
