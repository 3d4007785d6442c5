package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the page of a history in one language: its own, and those of the policy. Immutable
 * and thread-safe.
 *
 * @param terms the words of the policy
 * @param lang the language
 */
record HistoryText(MessageCatalog terms, Lang lang) {
  private static final PageWords WORDS = PageWords.of("history-words.csv");
  private static final int DECIMALS = 2;

  String say(String key) {
    return in(WORDS.say(key));
  }

  String say(String key, Map<String, ?> values) {
    return in(WORDS.say(key, values));
  }

  /** What the page says under a key, or what is said in both languages otherwise. */
  String sayOr(String key, String other) {
    return in(WORDS.sayOr(key, Text.same(other)));
  }

  String term(Enum<?> constant) {
    return in(terms.term(constant));
  }

  /** A heading of the policy. */
  String label(String name) {
    return in(terms.label(name));
  }

  /** A share as people read it; nothing where there is none. */
  String shown(@Nullable Percent percent) {
    return percent == null ? "" : in(terms.shown(percent));
  }

  /** A percentage as people read it, to two decimals. */
  String percent(double percent) {
    return shown(Percent.of(rounded(percent)));
  }

  /** A number to two decimals. */
  static String decimals(double value) {
    return rounded(value).toPlainString();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private String in(Text text) {
    return text.in(lang);
  }
}
