package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.terms.Text;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The words of the rulebook around those of the policy: {@code rulebook.csv} beside this class. */
final class RulebookWords {
  private static final PageWords WORDS = PageWords.of("rulebook.csv");

  private RulebookWords() {}

  /** What the page says under a key. */
  static Text say(String key) {
    return WORDS.say(key);
  }

  /** The same with values in place of the names in braces. */
  static Text say(String key, Map<String, ?> values) {
    return WORDS.say(key, values);
  }

  /** What the page says under a key, or what it would say otherwise. */
  static Text sayOr(String key, Text other) {
    return WORDS.sayOr(key, other);
  }

  /** All keys with their words. */
  static SortedMap<String, Text> all() {
    return WORDS.all();
  }

  /** A count, its thousands apart. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
