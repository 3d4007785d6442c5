package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.engine.RuleReads;
import dev.smallcap.advisor.review.Review;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Rule;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says of a rule what it reads and concludes. Stateless and thread-safe. */
final class Reads {
  private Reads() {}

  /** What the rules of a review read, in the order of files and rules. */
  static List<RuleReads> of(Review review) {
    return review.rules().stream().map(Reads::of).toList();
  }

  private static RuleReads of(Rule rule) {
    SortedMap<String, NavigableSet<String>> facts = new TreeMap<>();
    for (Pattern pattern : rule.patterns()) {
      pattern
          .properties()
          .forEach(facts.computeIfAbsent(pattern.type(), type -> new TreeSet<>())::add);
    }
    return new RuleReads(
        CompiledRules.PACKAGE + "." + rule.group() + "." + rule.topic(),
        rule.title(),
        rule.insertion().type(),
        facts);
  }
}
