package dev.smallcap.advisor.explain;

import java.util.List;

/**
 * Facts that the rules of one folder were asked about together. Immutable and thread-safe.
 *
 * @param name the folder, and a number where it was asked more than once, such as {@code market 2}
 * @param group the folder
 * @param facts the facts as they stand, parameters left out
 * @param fired the rules that fired, by id, in order
 */
public record Question(String name, String group, List<String> facts, List<String> fired) {
  /** Copies the lists. */
  public Question {
    facts = List.copyOf(facts);
    fired = List.copyOf(fired);
  }
}
