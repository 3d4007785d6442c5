package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cases.CaseRows;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.proof.Fault;
import dev.smallcap.advisor.proof.Proof;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Saves situations that a proof found as cases of one rule file. */
final class SavedCases {
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
    if (Files.exists(file)) {
      throw new InputException(
          "The file (" + file + ") is there already.", "name a new one: nothing is overwritten.");
    }
    String name = String.valueOf(file.getFileName());
    String topic = name.replaceFirst("(-[^.]*)?\\.csv$", "");
    RuleFiles files = policy.files();
    TreeSet<String> names = new TreeSet<>();
    for (String path : files.rules().keySet()) {
      if (path.endsWith("/" + topic + ".drl") && name.endsWith(".csv")) {
        return new SavedCases(file, policy, path);
      }
      names.add(path.substring(path.indexOf('/') + 1).replace(".drl", "-found.csv"));
    }
    throw new InputException(
        "The cases (" + file + ") are not named after a rule file.",
        "name them one of " + String.join(", ", names) + ".");
  }

  /** Writes those that its rules can be asked, and says how many. */
  String write(List<Proof> proofs) {
    String group = rules.substring(0, rules.indexOf('/'));
    CaseRows rows = CaseRows.of(policy.files());
    int saved = 0;
    for (Proof proof : proofs) {
      for (Fault fault : proof.faults()) {
        if (!fault.facts().isEmpty() && CaseRows.fits(group, fault.facts())) {
          List<Finding> findings = policy.judge(proof.day(), group, fault.facts());
          rows.add(
              ++saved + ": " + fault.text(),
              proof.day(),
              fault.facts(),
              findings.stream()
                  .filter(finding -> finding.rule().file().equals(rules))
                  .map(finding -> CaseRows.concluded(finding.rule().id(), finding.conclusion()))
                  .toList(),
              policy.parameters().on(proof.day()));
        }
      }
    }
    if (saved == 0) {
      return "No situation that " + rules + " can be asked was found: nothing is saved.\n";
    }
    WholeFile.write(file, rows.text());
    return saved + (saved == 1 ? " case is" : " cases are") + " saved in " + file + ".\n";
  }
}
