package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import java.util.List;

/**
 * A month's label with what the rules were asked for it. Immutable and thread-safe.
 *
 * @param label the label
 * @param findings what the rules found, the labels that came later in order left out
 * @param judgements what they were asked for it: the label, then its confirmation
 */
public record JudgedMonth(MonthLabel label, List<Finding> findings, List<GroupResult> judgements) {
  /** Copies the lists. */
  public JudgedMonth {
    findings = List.copyOf(findings);
    judgements = List.copyOf(judgements);
  }
}
