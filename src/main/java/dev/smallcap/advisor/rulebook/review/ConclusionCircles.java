package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rules that feed each other in a circle, which need not end. */
final class ConclusionCircles {
  private ConclusionCircles() {}

  static void check(List<Rule> rules, Findings findings) {
    Map<String, Set<String>> leadsTo = new HashMap<>();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        leadsTo
            .computeIfAbsent(rule.group() + pattern.type(), type -> new HashSet<>())
            .add(rule.group() + rule.insertion().type());
      }
    }
    for (Rule rule : rules) {
      String made = rule.insertion().type();
      for (Pattern pattern : rule.patterns()) {
        if (!pattern.type().equals(made)
            && leads(
                rule.group() + made, rule.group() + pattern.type(), leadsTo, new HashSet<>())) {
          findings.add(
              RemarkCode.CONCLUSION_REREAD,
              rule.file(),
              pattern.at(),
              "The rule reads (%s), which other rules conclude from what it inserts."
                  .formatted(pattern.type()),
              "break the circle: let one of them read a fact instead.");
        }
      }
    }
  }

  private static boolean leads(
      String from, String to, Map<String, Set<String>> leadsTo, Set<String> seen) {
    return leadsTo.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || (seen.add(next) && leads(next, to, leadsTo, seen)));
  }
}
