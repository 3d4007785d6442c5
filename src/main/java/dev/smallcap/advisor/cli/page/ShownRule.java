package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCase;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule as its card tells it. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param says its reason
 */
record ShownRule(RuleCard rule, OpenSentence says) {
  /** The cases of a file that expect a rule to speak. */
  record FileCases(String file, List<RuleCase> cases) {}

  Text title() {
    return new Text(rule.title(), rule.titleKo());
  }

  Text source() {
    return new Text(rule.source().text(), rule.sourceKo());
  }

  Text inForce() {
    return rule.until() == null
        ? RulebookWords.say("rule.since", Map.of("since", rule.since()))
        : RulebookWords.say("rule.until", Map.of("since", rule.since(), "until", rule.until()));
  }

  /** The sections of the article that its source names, each once. */
  List<String> sections() {
    SortedSet<String> sections = new TreeSet<>();
    rule.source().article().forEach(cited -> sections.add(cited.section()));
    return List.copyOf(sections);
  }

  /** A section of the article by name. */
  static Text section(String section) {
    return section.equals("end")
        ? RulebookWords.say("article.end")
        : Text.same(Citation.shown(section));
  }

  /** How far it rests on assumptions. */
  String ground() {
    return rule.source().article().isEmpty()
        ? "only"
        : rule.source().assumptions().isEmpty() ? "none" : "some";
  }

  List<FileCases> cases() {
    Map<String, List<RuleCase>> files = new LinkedHashMap<>();
    rule.cases().forEach(one -> files.computeIfAbsent(one.file(), f -> new ArrayList<>()).add(one));
    return files.entrySet().stream()
        .map(file -> new FileCases(file.getKey(), file.getValue()))
        .toList();
  }
}
