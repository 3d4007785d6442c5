package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.terms.Text;
import java.util.List;

/**
 * One statement of the article. Immutable and thread-safe.
 *
 * @param id its id, such as {@code a5-2}, or nothing where the file gives none
 * @param text what it says
 * @param rules the ids of the rules whose source names it
 * @param parameters the parameters of which a value rests on it
 */
public record StatementCard(String id, Text text, List<String> rules, List<String> parameters) {
  /** Copies the lists. */
  public StatementCard {
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
  }
}
