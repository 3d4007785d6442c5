package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to hold of a fact. Immutable and thread-safe; written as it stands in a rule. */
public sealed interface Condition {
  /** Where it begins. */
  SourcePosition at();

  /** The comparisons in it, in order. */
  Stream<Comparison> comparisons();

  /**
   * This with something else in place of one of its comparisons, or null where nothing is left.
   *
   * @param other what stands there instead, or null for nothing
   */
  @Nullable Condition replacing(Comparison one, @Nullable Condition other);

  /**
   * A property compared with a value.
   *
   * @param at where it begins
   * @param property the property of the fact
   * @param operator how
   * @param operand with what
   */
  record Comparison(SourcePosition at, String property, Operator operator, Operand operand)
      implements Condition {
    @Override
    public Stream<Comparison> comparisons() {
      return Stream.of(this);
    }

    @Override
    public @Nullable Condition replacing(Comparison one, @Nullable Condition other) {
      return equals(one) ? other : this;
    }

    @Override
    public String toString() {
      return property + " " + operator.sign() + " " + operand;
    }
  }

  /**
   * Conditions that all have to hold.
   *
   * @param at where it begins
   * @param parts two or more
   */
  record AllOf(SourcePosition at, List<Condition> parts) implements Condition {
    /** Copies the list. */
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Comparison> comparisons() {
      return parts.stream().flatMap(Condition::comparisons);
    }

    @Override
    public @Nullable Condition replacing(Comparison one, @Nullable Condition other) {
      List<Condition> left = replaced(parts, one, other);
      return left.size() < 2 ? left.stream().findFirst().orElse(null) : new AllOf(at, left);
    }

    @Override
    public String toString() {
      return joined(parts, " && ");
    }
  }

  /**
   * Conditions of which one has to hold.
   *
   * @param at where it begins
   * @param parts two or more
   */
  record AnyOf(SourcePosition at, List<Condition> parts) implements Condition {
    /** Copies the list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Comparison> comparisons() {
      return parts.stream().flatMap(Condition::comparisons);
    }

    @Override
    public @Nullable Condition replacing(Comparison one, @Nullable Condition other) {
      List<Condition> left = replaced(parts, one, other);
      return left.size() < 2 ? left.stream().findFirst().orElse(null) : new AnyOf(at, left);
    }

    @Override
    public String toString() {
      return joined(parts, " || ");
    }
  }

  private static List<Condition> replaced(
      List<Condition> parts, Comparison one, @Nullable Condition other) {
    return parts.stream().map(part -> part.replacing(one, other)).filter(Objects::nonNull).toList();
  }

  private static String joined(List<Condition> parts, String by) {
    return parts.stream()
        .map(part -> part instanceof Comparison ? part.toString() : "( " + part + " )")
        .collect(Collectors.joining(by));
  }
}
