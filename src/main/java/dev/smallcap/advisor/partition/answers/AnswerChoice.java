package dev.smallcap.advisor.partition.answers;

import java.util.List;

/**
 * What an input can be. Immutable and thread-safe.
 *
 * @param code its code within the input, such as {@code SHORT}
 * @param numbers the numbers of the policy that divide it from the others, as they are read: those
 *     of {@code MID} are the first and the last month
 */
public record AnswerChoice(String code, List<String> numbers) {
  /** Copies the list. */
  public AnswerChoice {
    numbers = List.copyOf(numbers);
  }

  static AnswerChoice of(String code, Object... numbers) {
    return new AnswerChoice(code, List.of(numbers).stream().map(Object::toString).toList());
  }

  static AnswerChoice of(Enum<?> constant, Object... numbers) {
    return of(constant.name(), numbers);
  }
}
