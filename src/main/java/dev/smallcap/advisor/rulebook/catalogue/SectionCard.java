package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.terms.Text;
import java.util.List;

/**
 * One section of the article. Immutable and thread-safe.
 *
 * @param section its number, or {@code end}
 * @param statements what it says, in order
 * @param rules the ids of the rules that rest on it: those whose source names it
 * @param parameters the parameters of which a value rests on it
 */
public record SectionCard(
    String section, List<Text> statements, List<String> rules, List<String> parameters) {
  /** Copies the lists. */
  public SectionCard {
    statements = List.copyOf(statements);
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
  }
}
