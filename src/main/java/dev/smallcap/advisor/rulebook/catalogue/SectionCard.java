package dev.smallcap.advisor.rulebook.catalogue;

import java.util.List;

/**
 * One section of the article. Immutable and thread-safe.
 *
 * @param section its number, or {@code end}
 * @param statements what it says, in order
 * @param rules the ids of the rules that rest on it: those whose source names the section or one of
 *     its statements
 * @param parameters the parameters of which a value rests on it, likewise
 */
public record SectionCard(
    String section, List<StatementCard> statements, List<String> rules, List<String> parameters) {
  /** Copies the lists. */
  public SectionCard {
    statements = List.copyOf(statements);
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
  }

  /** The section with the statements alone that a rule names; with all where it names none. */
  SectionCard ofRule(String id) {
    List<StatementCard> named =
        statements.stream().filter(said -> said.rules().contains(id)).toList();
    return named.isEmpty() ? this : new SectionCard(section, named, rules, parameters);
  }
}
