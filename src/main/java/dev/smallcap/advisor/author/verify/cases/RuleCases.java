package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs cases of rules. Immutable and thread-safe.
 *
 * @param facts makes what cases do not give
 * @param rules the rules of the policy as they stand in its files, by id
 */
record RuleCases(PolicyModel policy, CaseFacts facts, Map<String, Rule> rules) {
  RuleCases asking(PolicyModel other) {
    return new RuleCases(other, facts, rules);
  }

  /** Asks the rules what a case asks them. */
  CaseQuestion ask(CaseFile file, Case one) {
    PolicyModel asked = one.parameters().isEmpty() ? policy : policy.assuming(one.parameters());
    LocalDate asOf = one.asOf(policy.latestDay());
    String group = group(file);
    return CaseQuestion.of(
        asked, asOf, group, facts.of(file, one, group, asked.parameters().on(asOf)));
  }

  CaseResult run(CaseFile file, Case one) {
    CaseQuestion asked = ask(file, one);
    List<Expected> expected = new ArrayList<>(Expected.of(one));
    List<Expected> came = came(file, asked);
    List<Expected> missing = new ArrayList<>(expected);
    came.forEach(missing::remove);
    List<Expected> surplus = new ArrayList<>(came);
    expected.forEach(surplus::remove);
    List<String> differences = new ArrayList<>();
    for (Expected other : missing) {
      differences.add(Why.missing(other, rules.get(other.rule()), asked));
    }
    for (Expected other : surplus) {
      if (missing.stream().noneMatch(gone -> gone.rule().equals(other.rule()))) {
        differences.add(Why.surplus(other, Objects.requireNonNull(rules.get(other.rule())), asked));
      }
    }
    return new CaseResult(
        file,
        one,
        differences,
        Map.of(Expected.COLUMN, String.join("; ", came.stream().map(Expected::toString).toList())));
  }

  /** What the rules of the file concluded. */
  private static List<Expected> came(CaseFile file, CaseQuestion asked) {
    List<Expected> came = new ArrayList<>();
    for (Finding finding : asked.findings()) {
      if (finding.rule().file().equals(asked.group() + "/" + file.topic() + ".drl")) {
        came.add(new Expected(finding.rule().id(), Expected.text(finding.conclusion())));
      }
    }
    return came;
  }

  /** The folder of the rule file that has the name of the file of cases. */
  private String group(CaseFile file) {
    String group = file.group(policy.files());
    if (group == null) {
      throw new InputException(
          file.path() + ": there is no rule file (" + file.topic() + ".drl).",
          "name the file of cases like the rule file that it asks.");
    }
    return group;
  }
}
