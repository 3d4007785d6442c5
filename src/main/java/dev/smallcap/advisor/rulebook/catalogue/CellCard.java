package dev.smallcap.advisor.rulebook.catalogue;

import java.util.List;

/**
 * A row of the policy matrix. Immutable and thread-safe.
 *
 * @param cell stage, horizon and risk profile, such as {@code ER1 SHORT R5}
 * @param from the first day
 * @param written what it asks and how it divides, such as {@code BUILD 15 75/25/0}
 * @param source what it rests on
 * @param line the line of the file, from 1
 * @param parameters the parameters whose values it takes
 * @param rules the ids of the rules that speak of it
 */
public record CellCard(
    String cell,
    String from,
    String written,
    Source source,
    int line,
    List<String> parameters,
    List<String> rules) {
  /** Copies the lists. */
  public CellCard {
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
  }
}
