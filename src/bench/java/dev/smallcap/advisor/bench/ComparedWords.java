package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.decide.Wording;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is said of an outcome. */
record ComparedWords(
    List<Reason> cautions,
    List<Reason> evidence,
    List<Reason> disclosures,
    List<Alternative> alternatives,
    List<Reason> reasons,
    int reviewMonths) {

  /** This and the cautions and disclosures that were found beside it. */
  ComparedWords and(List<Finding> findings, Wording wording) {
    List<Reason> moreCautions = new ArrayList<>(cautions);
    List<Reason> moreDisclosures = new ArrayList<>(disclosures);
    for (Finding finding : findings) {
      boolean caution = finding.conclusion() instanceof Caution;
      (caution ? moreCautions : moreDisclosures).add(wording.reason(finding));
    }
    moreDisclosures.sort(Reason.BY_WEIGHT);
    return new ComparedWords(
        moreCautions, evidence, moreDisclosures, alternatives, reasons, reviewMonths);
  }

  static ComparedWords of(List<Finding> findings, Wording wording) {
    ComparedWords said =
        new ComparedWords(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            0);
    int months = Integer.MAX_VALUE;
    for (Finding finding : findings) {
      Reason reason = wording.reason(finding);
      if (finding.conclusion() instanceof Caution) {
        said.cautions.add(reason);
      } else if (finding.conclusion() instanceof Evidence) {
        said.evidence.add(reason);
      } else if (finding.conclusion() instanceof Disclosure) {
        said.disclosures.add(reason);
      } else if (finding.conclusion() instanceof AlternativeWeighed weighed) {
        said.alternatives.add(new Alternative(weighed.kind(), weighed.taken(), reason));
      } else if (finding.conclusion() instanceof NextReview review) {
        months = Math.min(months, review.months());
        said.reasons.add(reason);
      }
    }
    said.evidence.sort(Reason.BY_WEIGHT);
    said.disclosures.sort(Reason.BY_WEIGHT);
    said.alternatives.sort(Comparator.comparing(Alternative::kind));
    return new ComparedWords(
        said.cautions, said.evidence, said.disclosures, said.alternatives, said.reasons, months);
  }
}
