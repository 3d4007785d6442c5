package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.rulebook.Position;

/**
 * One annotation of a rule. Immutable and thread-safe.
 *
 * @param at where its {@code @} stands
 * @param name its name, such as {@code source}
 * @param value its value, without quotes
 * @param quoted whether quotes stood around it
 */
public record Metadata(Position at, String name, String value, boolean quoted) {
  @Override
  public String toString() {
    return "@" + name + (quoted ? "( \"" + value + "\" )" : "( " + value + " )");
  }
}
