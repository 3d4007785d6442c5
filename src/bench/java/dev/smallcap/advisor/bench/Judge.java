package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.util.Comparator;
import java.util.List;

/**
 * Judges by the rules of {@code rules/client}, {@code rules/funds} and {@code rules/advice}. All
 * judges find the same, with the same reasons, in the order of the rules' ids.
 */
interface Judge {
  Comparator<Finding> BY_ID =
      Comparator.comparing((Finding finding) -> finding.rule().id())
          .thenComparing(finding -> finding.conclusion().toString())
          .thenComparing(finding -> finding.evidence().toString());

  /** What is found of a client in a market. */
  List<Finding> client(ClientCase facts);

  /** Which of these funds may be bought. */
  List<Finding> funds(FundRequest request, List<Fund> funds);

  /** What is to be said about an outcome. */
  List<Finding> advice(Outcome outcome, ReviewLimits limits);

  /** What is to be said beside it: of a sleeve, of cheaper funds, and of what stays unhedged. */
  List<Finding> beside(List<Object> facts);
}
