package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.author.proof.Proof;
import dev.smallcap.advisor.author.proof.ProofFault;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.cases.AdviceRows;
import dev.smallcap.advisor.rulebook.cases.CaseRows;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Printable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Saves situations that a proof found as cases of one rule file, or of whole advice. */
final class SavedCases {
  /** What cases of whole advice are named after. */
  private static final String ADVICE = "advice";

  private final Path file;
  private final Policy policy;
  private final String rules;

  private SavedCases(Path file, Policy policy, String rules) {
    this.file = file;
    this.policy = policy;
    this.rules = rules;
  }

  /**
   * Cases to be saved in a file.
   *
   * @throws InputException if it is there already, or is not named after a rule file
   */
  static SavedCases to(Path file, Policy policy) {
    WholeFile.checkNew(file);
    String name = String.valueOf(file.getFileName());
    String topic = name.replaceFirst("(-[^.]*)?\\.csv$", "");
    if (topic.equals(ADVICE) && name.endsWith(".csv")) {
      return new SavedCases(file, policy, ADVICE);
    }
    RuleFiles files = PolicyModels.of(policy).files();
    TreeSet<String> names = new TreeSet<>();
    for (String path : files.rules().keySet()) {
      if (path.endsWith("/" + topic + ".drl") && name.endsWith(".csv")) {
        return new SavedCases(file, policy, path);
      }
      names.add(path.substring(path.indexOf('/') + 1).replace(".drl", "-found.csv"));
    }
    throw new InputException(
        "The cases (" + file + ") are not named after a rule file.",
        "name them advice-found.csv, or one of " + String.join(", ", names) + ".");
  }

  /** Writes those that can be asked there, and says how many. */
  String write(List<Proof> proofs) {
    return rules.equals(ADVICE) ? advice(proofs) : rules(proofs);
  }

  private String rules(List<Proof> proofs) {
    String group = rules.substring(0, rules.indexOf('/'));
    CaseRows rows = CaseRows.of(PolicyModels.of(policy).files());
    int saved = 0;
    for (Proof proof : proofs) {
      for (ProofFault fault : proof.faults()) {
        if (!fault.facts().isEmpty() && CaseRows.fits(group, fault.facts())) {
          List<Finding> findings = PolicyModels.of(policy).judge(proof.day(), group, fault.facts());
          rows.add(
              ++saved + ": " + fault.text(),
              proof.day(),
              fault.facts(),
              findings.stream()
                  .filter(finding -> finding.rule().file().equals(rules))
                  .map(finding -> CaseRows.concluded(finding.rule().id(), finding.conclusion()))
                  .toList(),
              PolicyModels.of(policy).parameters().on(proof.day()));
        }
      }
    }
    return written(saved, rows.text(), proofs);
  }

  private String advice(List<Proof> proofs) {
    AdviceRows rows = AdviceRows.of(PolicyModels.of(policy).files());
    int saved = 0;
    for (Proof proof : proofs) {
      for (ProofFault fault : proof.faults()) {
        if (fault.kind() == ProofFault.Kind.BROKEN
            && fault.facts().size() == 1
            && fault.facts().get(0) instanceof AdviceCase given) {
          rows.add(
              ++saved + ": " + fault.text(),
              proof.day(),
              given,
              decided(given, proof.day()),
              PolicyModels.of(policy).parameters().on(proof.day()));
        }
      }
    }
    return written(saved, rows.text(), proofs);
  }

  /** What the policy decides there now. */
  private Decision decided(AdviceCase given, LocalDate day) {
    MarketView market = policy.assess(given.figures(), day);
    Declaration declared = given.declaration();
    return policy
        .recommend(
            given.client(),
            given.account(),
            given.holdings(),
            declared == null ? market : market.declared(declared))
        .decision();
  }

  private String written(int saved, String text, List<Proof> proofs) {
    if (saved == 0) {
      return "No situation that " + rules + " can be asked was found: nothing is saved.\n";
    }
    WholeFile.writeNew(file, text);
    long others =
        proofs.stream()
                .flatMap(proof -> proof.faults().stream())
                .filter(fault -> !fault.facts().isEmpty())
                .count()
            - saved;
    return saved
        + (saved == 1 ? " case is" : " cases are")
        + " saved in "
        + Printable.line(file.toString())
        + "; each expects what comes now: write into it what should come.\n"
        + (others == 0
            ? ""
            : others
                + " other situations are of other rules or of whole advice: save them under another"
                + " name, such as advice-found.csv.\n");
  }
}
