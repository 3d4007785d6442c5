package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule looks for: its bindings, and the conditions that all have to hold of it.
 * Immutable and thread-safe.
 *
 * @param at where it begins
 * @param type the simple name of the fact's or conclusion's type
 * @param bindings what the rule names
 * @param conditions what has to hold
 */
public record Pattern(
    SourcePosition at, String type, List<Binding> bindings, List<Condition> conditions) {
  /** Copies the lists. */
  public Pattern {
    bindings = List.copyOf(bindings);
    conditions = List.copyOf(conditions);
  }

  /** The properties that it reads, as they stand, some of them twice. */
  public Stream<String> properties() {
    return Stream.concat(
        bindings.stream().map(Binding::property),
        comparisons()
            .flatMap(
                one ->
                    one.operand() instanceof Operand.Property other
                        ? Stream.of(one.property(), other.name())
                        : Stream.of(one.property())));
  }

  /** This pattern with something else, or nothing, in place of one of its comparisons. */
  Pattern replacing(Condition.Comparison one, @Nullable Condition other) {
    return new Pattern(
        at,
        type,
        bindings,
        conditions.stream()
            .map(condition -> condition.replacing(one, other))
            .filter(Objects::nonNull)
            .toList());
  }

  /** The comparisons in it, in order. */
  public Stream<Condition.Comparison> comparisons() {
    return conditions.stream().flatMap(Condition::comparisons);
  }

  @Override
  public String toString() {
    String inside =
        Stream.concat(bindings.stream(), conditions.stream())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return inside.isEmpty() ? type + "()" : type + "( " + inside + " )";
  }
}
