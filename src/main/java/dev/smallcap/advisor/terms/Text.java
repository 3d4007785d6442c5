package dev.smallcap.advisor.terms;

import java.math.BigDecimal;

/**
 * The same words in both languages. Immutable and thread-safe.
 *
 * @param en English
 * @param ko Korean
 */
public record Text(String en, String ko) {
  /**
   * A sentence with values in the places {@code {0}}, {@code {1}} and so on.
   *
   * @param values texts, which are put in each in its language, and other values, constants by name
   */
  public static Text say(String en, String ko, Object... values) {
    return new Text(fill(en, Lang.EN, values), fill(ko, Lang.KO, values));
  }

  private static String fill(String sentence, Lang lang, Object... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      int close = sentence.charAt(i) == '{' ? sentence.indexOf('}', i) : -1;
      if (close < 0) {
        out.append(sentence.charAt(i));
      } else {
        out.append(shown(values[Integer.parseInt(sentence.substring(i + 1, close))], lang));
        i = close;
      }
    }
    return out.toString();
  }

  private static String shown(Object value, Lang lang) {
    if (value instanceof Text text) {
      return text.in(lang);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** The words in one language. */
  public String in(Lang lang) {
    return lang == Lang.KO ? ko : en;
  }

  /** The English words. */
  @Override
  public String toString() {
    return en;
  }
}
