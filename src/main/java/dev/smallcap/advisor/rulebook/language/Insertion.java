package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one conclusion that a rule draws. Immutable and thread-safe.
 *
 * @param at where it begins
 * @param type the simple name of the conclusion's type
 * @param factory the factory that makes it, or null for its constructor
 * @param arguments what it is made of
 */
public record Insertion(
    SourcePosition at, String type, @Nullable String factory, List<Operand> arguments) {
  /** Copies the list. */
  public Insertion {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String toString() {
    String made = factory == null ? "new " + type : type + "." + factory;
    return arguments.isEmpty()
        ? made + "()"
        : arguments.stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", made + "( ", " )"));
  }
}
