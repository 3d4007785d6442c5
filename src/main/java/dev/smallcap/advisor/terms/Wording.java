package dev.smallcap.advisor.terms;

import java.util.Map;

/** Says things in the words of a policy. Immutable and thread-safe. */
public interface Wording {
  /**
   * A sentence with its values.
   *
   * @param key the key of the sentence in {@code rules/words}, such as {@code explain.bought}
   * @param values the values by the names of its placeholders, written as {@link #shown} does
   * @throws PolicyException if there is no such sentence, or a placeholder has no value
   */
  Text say(String key, Map<String, ?> values);

  /**
   * A sentence without values.
   *
   * @throws PolicyException if there is no such sentence, or it has placeholders
   */
  default Text say(String key) {
    return say(key, Map.of());
  }

  /**
   * A value as people read it: texts, terms, yes and no in each language, percentages and money as
   * each language writes them, numbers with at most four decimals, all else as it writes itself.
   */
  Text shown(Object value);
}
