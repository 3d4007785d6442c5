package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cases.Case;
import dev.smallcap.advisor.cases.CaseFile;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.RuleParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the cases of a policy against it. Immutable and thread-safe. */
public final class CaseRunner {
  private final RuleCases rules;

  private CaseRunner(RuleCases rules) {
    this.rules = rules;
  }

  /**
   * A runner for a policy, whose files say what is ordinary.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the ordinary values cannot be read
   */
  public static CaseRunner of(Policy policy) {
    Map<String, Rule> rules = new TreeMap<>();
    policy
        .files()
        .rules()
        .forEach(
            (path, text) ->
                RuleParser.parse(path, text).rules().forEach(rule -> rules.put(rule.id(), rule)));
    return new CaseRunner(new RuleCases(policy, rules));
  }

  /** The same cases, asked of another policy with the same files. */
  public CaseRunner asking(Policy other) {
    return new CaseRunner(rules.asking(other));
  }

  /**
   * Runs a case.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the case cannot be read, naming file, line
   *     and column
   */
  public CaseResult run(CaseFile file, Case one) {
    return rules.run(file, one);
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
