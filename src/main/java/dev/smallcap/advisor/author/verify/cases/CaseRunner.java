package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.FigureFiles;
import dev.smallcap.advisor.rulebook.language.Rule;
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
  public static CaseRunner of(PolicyModel policy) {
    return of(policy, policy.files());
  }

  /**
   * A runner for a policy with the cases of other files, whose rules are the same.
   *
   * @param files the files, with their ordinary values and figures
   * @throws dev.smallcap.advisor.terms.InputException if the ordinary values cannot be read
   */
  public static CaseRunner of(PolicyModel policy, RuleFiles files) {
    Map<String, Rule> rules = rules(policy);
    CaseFacts facts = CaseFacts.of(files);
    FigureFiles figures = FigureFiles.of(files);
    return new CaseRunner(
        new RuleCases(policy, facts, rules),
        new AdviceCases(policy, figures, facts, rules),
        new MonthCases(policy, figures, rules));
  }

  /** The same cases, asked of another policy with the same files. */
  public CaseRunner asking(PolicyModel other) {
    return new CaseRunner(rules.asking(other), advice.asking(other), months.asking(other));
  }

  /** The rules that a policy was made of, by id. */
  public static Map<String, Rule> rules(PolicyModel policy) {
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
  public CaseQuestion ask(CaseFile file, Case one) {
    return rules.ask(file, one);
  }
}
