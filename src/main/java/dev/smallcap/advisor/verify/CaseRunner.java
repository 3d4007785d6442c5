package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cases.Case;
import dev.smallcap.advisor.cases.CaseFacts;
import dev.smallcap.advisor.cases.CaseFile;
import dev.smallcap.advisor.cases.FigureFiles;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the cases of a policy against it. Immutable and thread-safe. */
public final class CaseRunner {
  private final RuleCases rules;
  private final AdviceCases advice;
  private final MonthCases months;

  private CaseRunner(RuleCases rules, AdviceCases advice, MonthCases months) {
    this.rules = rules;
    this.advice = advice;
    this.months = months;
  }

  /**
   * A runner for a policy, whose files say what is ordinary.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the ordinary values cannot be read
   */
  public static CaseRunner of(Policy policy) {
    return of(policy, policy.files());
  }

  /**
   * A runner for a policy with the cases of other files, whose rules are the same.
   *
   * @param files the files, with their ordinary values and figures
   * @throws dev.smallcap.advisor.terms.InputException if the ordinary values cannot be read
   */
  public static CaseRunner of(Policy policy, RuleFiles files) {
    Map<String, Rule> rules = rules(policy);
    CaseFacts facts = CaseFacts.of(files);
    FigureFiles figures = FigureFiles.of(files);
    return new CaseRunner(
        new RuleCases(policy, facts, rules),
        new AdviceCases(policy, figures, facts, rules),
        new MonthCases(policy, figures, rules));
  }

  /** The same cases, asked of another policy with the same files. */
  public CaseRunner asking(Policy other) {
    return new CaseRunner(rules.asking(other), advice.asking(other), months.asking(other));
  }

  /** The rules that a policy was made of, by id. */
  static Map<String, Rule> rules(Policy policy) {
    Map<String, Rule> rules = new TreeMap<>();
    policy.book().rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  /**
   * Runs a case.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the case cannot be read, naming file, line
   *     and column
   */
  public CaseResult run(CaseFile file, Case one) {
    return switch (file.kind()) {
      case RULES -> rules.run(file, one);
      case ADVICE -> advice.run(file, one);
      case MONTHS -> months.run(file, one);
    };
  }

  /** Runs all cases of a file, in order. */
  public List<CaseResult> run(CaseFile file) {
    return file.cases().stream().map(one -> run(file, one)).toList();
  }

  /** What a case of rules asks, and what the rules answer. */
  public Asked ask(CaseFile file, Case one) {
    return rules.ask(file, one);
  }
}
