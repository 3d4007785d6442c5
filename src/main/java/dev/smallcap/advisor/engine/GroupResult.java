package dev.smallcap.advisor.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules of one folder were asked together, and what they answered. Immutable and
 * thread-safe.
 *
 * @param group the folder, such as {@code client}
 * @param facts what was known, parameters among them
 * @param findings a finding for each conclusion
 */
public record GroupResult(String group, List<Object> facts, List<Finding> findings) {
  /** Copies the lists. */
  public GroupResult {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /** All that a rule could see: the facts, and what other rules concluded. */
  public List<Object> seen() {
    List<Object> seen = new ArrayList<>(facts);
    findings.forEach(finding -> seen.add(finding.conclusion()));
    return seen;
  }
}
