package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;

/**
 * One annotation of a rule. Immutable and thread-safe.
 *
 * @param at where its {@code @} stands
 * @param name its name, such as {@code source}
 * @param value its value, without quotes
 * @param quoted whether quotes stood around it
 */
public record Metadata(SourcePosition at, String name, String value, boolean quoted) {
  @Override
  public String toString() {
    return "@" + name + (quoted ? "( \"" + value + "\" )" : "( " + value + " )");
  }
}
