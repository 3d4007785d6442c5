package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divides the rules of a folder into components. Stateless and thread-safe. */
final class RuleComponents {
  private RuleComponents() {}

  /**
   * Rules, those together that one conclusion links: some conclude it, others read it. Rules that
   * are asked of the same amounts are together too: what hardly comes again costs less to ask once
   * than to remember.
   */
  static List<List<Rule>> of(Collection<Rule> rules) {
    Set<String> links =
        rules.stream().map(rule -> rule.insertion().type()).collect(Collectors.toSet());
    Set<String> read = new HashSet<>();
    rules.forEach(rule -> read.addAll(facts(rule)));
    links.retainAll(read);
    List<Linked> components = new ArrayList<>();
    for (Rule rule : rules) {
      Linked joined = Linked.of(rule, links);
      for (Iterator<Linked> others = components.iterator(); others.hasNext(); ) {
        Linked other = others.next();
        if (!Collections.disjoint(other.links, joined.links)) {
          joined.links.addAll(other.links);
          joined.rules.addAll(other.rules);
          others.remove();
        }
      }
      components.add(joined);
    }
    return components.stream().map(Linked::rules).toList();
  }

  private static Set<String> facts(Rule rule) {
    Set<String> facts = new HashSet<>();
    rule.patterns().forEach(pattern -> facts.add(pattern.type()));
    return facts;
  }

  private static boolean isMeasured(String kind) {
    FactType type = Vocabulary.type(kind);
    return type != null && !type.holdsParameters() && !Vocabulary.isConclusion(type);
  }

  private record Linked(List<Rule> rules, Set<String> links) {
    static Linked of(Rule rule, Set<String> links) {
      Set<String> own = facts(rule);
      Set<String> measured = new TreeSet<>(own);
      measured.removeIf(kind -> !isMeasured(kind));
      own.add(rule.insertion().type());
      own.retainAll(links);
      if (Stream.of(RuleFolder.values()).anyMatch(one -> one.isOfAmounts() && rule.in(one))) {
        own.add(measured.toString());
      }
      return new Linked(new ArrayList<>(List.of(rule)), own);
    }
  }
}
