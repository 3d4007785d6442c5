package dev.smallcap.advisor.rulebook.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who rests on what of the article. Immutable once made.
 *
 * @param rules the ids of the rules by the statement or section that their source names
 * @param parameters the names of the parameters, likewise
 */
record Resting(Map<String, Set<String>> rules, Map<String, Set<String>> parameters) {
  static Resting of(List<RuleCard> rules, List<ParameterCard> parameters) {
    Resting resting = new Resting(new HashMap<>(), new HashMap<>());
    for (RuleCard rule : rules) {
      add(rule.source(), rule.id(), resting.rules);
    }
    for (ParameterCard one : parameters) {
      one.values().forEach(value -> add(value.source(), one.name(), resting.parameters));
    }
    return resting;
  }

  /** Notes a name under each statement that a source names, and under its section. */
  private static void add(Source source, String name, Map<String, Set<String>> all) {
    for (Citation cited : source.article()) {
      for (String named : List.of(cited.named(), Citation.shown(cited.section()))) {
        all.computeIfAbsent(named, one -> new LinkedHashSet<>()).add(name);
      }
    }
  }

  /** A statement with what rests on it. */
  StatementCard card(Article.Statement one) {
    return new StatementCard(one.id(), one.text(), rulesOn(one.id()), parametersOn(one.id()));
  }

  /** The rules that name a statement, by its id, or anything of a section, by what it is called. */
  List<String> rulesOn(String named) {
    return List.copyOf(rules.getOrDefault(named, Set.of()));
  }

  /** The parameters that name it. */
  List<String> parametersOn(String named) {
    return List.copyOf(parameters.getOrDefault(named, Set.of()));
  }
}
