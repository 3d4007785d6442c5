package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;

/**
 * A property that a rule gives a name to. Immutable and thread-safe.
 *
 * @param at where it begins
 * @param variable the name, without its {@code $}
 * @param property the property of the fact
 */
public record Binding(SourcePosition at, String variable, String property) {
  @Override
  public String toString() {
    return "$" + variable + " : " + property;
  }
}
