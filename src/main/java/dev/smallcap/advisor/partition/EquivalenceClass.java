package dev.smallcap.advisor.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A class of values of an input that no comparison tells apart, with the one of them that answers
 * for all. Immutable and thread-safe.
 *
 * @param name its name, such as {@code 13-59}, {@code R4}, {@code none}
 * @param family what it is called where all classes of its family are meant: the stage of a market,
 *     else its name
 * @param value the value that answers for the class, or null for a missing value
 * @param member whether a value belongs to it
 */
public record EquivalenceClass(
    String name, String family, @Nullable Object value, Predicate<@Nullable Object> member) {

  /** The class of one value. */
  static EquivalenceClass of(String name, @Nullable Object value) {
    return new EquivalenceClass(name, name, value, other -> Objects.equals(value, other));
  }

  /** Whether a value belongs to the class. */
  public boolean holds(@Nullable Object other) {
    return member.test(other);
  }

  /**
   * Classes in words, such as {@code horizon months 13-59, market ER1 in month 6}.
   *
   * @param axes their axes, in the same order
   */
  public static String words(List<Dimension> axes, List<EquivalenceClass> spans) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      words.add(axes.get(i).input().words() + " " + spans.get(i).name());
    }
    return String.join(", ", words);
  }

  @Override
  public String toString() {
    return name;
  }
}
