package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.verify.cases.CaseReport;
import dev.smallcap.advisor.author.verify.cases.CaseResult;
import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.List;

/** What a policy has to pass before it may advise. Stateless and thread-safe. */
final class AdmissionChecks {
  private AdmissionChecks() {}

  /**
   * Reviews the files, whose Korean has to be that of their English, and runs all their cases.
   *
   * @throws PolicyException if anything fails, with all of it
   */
  static Policy take(RuleFiles files) {
    try {
      Policy policy = Policy.of(files.texts());
      PolicyReview.of(files).refuseStaleTranslations();
      refuseFailures(run(policy, files));
      return policy;
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    } catch (PolicyException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      // Whatever a folder does to the machinery, the policy in force goes on.
      throw new PolicyException(
          "The policy cannot be tried: " + e + ".",
          "the host lacks memory for a second policy; otherwise report this line.",
          e);
    }
  }

  private static CaseReport run(Policy policy, RuleFiles files) {
    List<CaseFile> cases = CaseFile.all(files);
    if (cases.isEmpty()) {
      throw new PolicyException(
          "The policy has no cases (rules/" + CaseFile.FOLDER + ").",
          "copy that folder from the shipped rules.");
    }
    CaseRunner runner = CaseRunner.of(PolicyModels.of(policy), files);
    List<CaseResult> results = new ArrayList<>();
    cases.forEach(file -> results.addAll(runner.run(file)));
    return new CaseReport(results);
  }

  private static void refuseFailures(CaseReport report) {
    int failed = report.failed().size();
    if (failed > 0) {
      throw new PolicyException(
          "The policy fails " + failed + " of its " + report.results().size() + " cases:",
          ("\n" + report.failures().stripTrailing()).lines().toList(),
          "mend the rules, or the cases where the new answer is meant: the command test shows"
              + " them.");
    }
  }
}
