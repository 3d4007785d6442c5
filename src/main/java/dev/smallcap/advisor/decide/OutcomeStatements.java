package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.decide.words.ReasonTexts;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is said about an outcome besides its reasons. Immutable and thread-safe. */
record OutcomeStatements(
    List<Reason> cautions,
    List<Reason> evidence,
    List<Reason> disclosures,
    List<Alternative> alternatives,
    List<Reason> reasons,
    int reviewMonths) {

  /** This and the cautions and disclosures that were found beside it. */
  OutcomeStatements and(List<Finding> findings, ReasonTexts texts) {
    List<Reason> moreCautions = new ArrayList<>(cautions);
    List<Reason> moreDisclosures = new ArrayList<>(disclosures);
    for (Finding finding : findings) {
      (finding.conclusion() instanceof Caution ? moreCautions : moreDisclosures)
          .add(texts.reason(finding));
    }
    moreDisclosures.sort(Reason.BY_WEIGHT);
    return new OutcomeStatements(
        moreCautions, evidence, moreDisclosures, alternatives, reasons, reviewMonths);
  }

  static OutcomeStatements of(List<Finding> findings, ReasonTexts texts) {
    List<Reason> cautions = new ArrayList<>();
    List<Reason> evidence = new ArrayList<>();
    List<Reason> disclosures = new ArrayList<>();
    List<Alternative> alternatives = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    int months = 0;
    for (Finding finding : findings) {
      Reason reason = texts.reason(finding);
      if (finding.conclusion() instanceof Caution) {
        cautions.add(reason);
      } else if (finding.conclusion() instanceof Evidence) {
        evidence.add(reason);
      } else if (finding.conclusion() instanceof Disclosure) {
        disclosures.add(reason);
      } else if (finding.conclusion() instanceof AlternativeWeighed weighed) {
        alternatives.add(new Alternative(weighed.kind(), weighed.taken(), reason));
      } else if (finding.conclusion() instanceof NextReview review) {
        months = months == 0 ? review.months() : Math.min(months, review.months());
        reasons.add(reason);
      }
    }
    if (months == 0) {
      throw new PolicyException(
          "The rules give no next review.", "a rule of rules/advice/review.drl is missing.");
    }
    evidence.sort(Reason.BY_WEIGHT);
    disclosures.sort(Reason.BY_WEIGHT);
    alternatives.sort(Comparator.comparing(Alternative::kind));
    return new OutcomeStatements(cautions, evidence, disclosures, alternatives, reasons, months);
  }
}
