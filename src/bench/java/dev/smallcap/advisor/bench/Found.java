package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects findings. One list, one judgement. */
final class Found {
  private final Map<String, RuleHeader> rules;
  private final List<Finding> findings = new ArrayList<>();

  Found(Map<String, RuleHeader> rules) {
    this.rules = rules;
  }

  /** Adds a conclusion with what was seen: names and values in turn. */
  void add(String id, Conclusion conclusion, Object... seen) {
    TreeMap<String, Object> evidence = new TreeMap<>();
    for (int i = 0; i < seen.length; i += 2) {
      evidence.put((String) seen[i], seen[i + 1]);
    }
    findings.add(new Finding(rules.get(id), conclusion, evidence));
  }

  /** In the order in which they were added. */
  List<Finding> list() {
    return Collections.unmodifiableList(findings);
  }

  /** In the order of the rules. */
  List<Finding> sorted() {
    findings.sort(Judge.BY_ID);
    return Collections.unmodifiableList(findings);
  }
}
