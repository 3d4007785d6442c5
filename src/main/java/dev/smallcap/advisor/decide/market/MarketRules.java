package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.decide.measure.Publication;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.conclusion.StageFound;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules about the market with the parameters of one day. Immutable and thread-safe.
 *
 * @param group the rules
 * @param values the parameters in force
 * @param day the day whose rules are in force
 * @param limits those that the rules read
 * @param publication from which day a figure counts
 */
record MarketRules(
    RuleGroup group,
    ParameterValues values,
    LocalDate day,
    CycleLimits limits,
    Publication publication) {
  static MarketRules of(RuleGroup group, ParameterValues values, LocalDate day, Releases releases) {
    return new MarketRules(
        group,
        values,
        day,
        ParameterRecord.ofRules(CycleLimits.class, values),
        Publication.of(releases, values));
  }

  /** Whole months from the day of the policy's version to a day; 0 before it. */
  int policyMonths(LocalDate asOf) {
    return (int) Math.max(0, ChronoUnit.MONTHS.between(values.since("policy.version"), asOf));
  }

  GroupResult judge(List<?> facts) {
    List<Object> all = new ArrayList<>(facts);
    all.add(limits);
    return new GroupResult(RuleFolder.MARKET.id(), all, group.judge(all, day));
  }

  /** The label that comes first among those found. */
  CyclePhase first(List<Finding> findings) {
    List<CyclePhase> labels =
        findings.stream()
            .filter(finding -> finding.conclusion() instanceof PhaseLabel)
            .map(finding -> ((PhaseLabel) finding.conclusion()).phase())
            .toList();
    if (labels.isEmpty()) {
      throw new PolicyException(
          "No rule in rules/market labels this month.",
          "a rule of cycle.drl is missing or not yet in force.");
    }
    return ParameterRank.first(labels, "cycle.order", values);
  }

  /** The stage that the rules give a reading. */
  static Stage stage(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.conclusion() instanceof StageFound)
        .map(finding -> ((StageFound) finding.conclusion()).stage())
        .findFirst()
        .orElseThrow(
            () ->
                new PolicyException(
                    "No rule in rules/market gives a stage.",
                    "a rule of reading.drl is missing or not yet in force."));
  }
}
