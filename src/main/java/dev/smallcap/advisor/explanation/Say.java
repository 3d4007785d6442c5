package dev.smallcap.advisor.explanation;

import dev.smallcap.advisor.terms.Text;

/**
 * Puts sentences together in both languages. The words of explanations stand in the code: they
 * speak of the reading and not of the policy, whose fingerprint they leave alone. Stateless and
 * thread-safe.
 */
final class Say {
  private Say() {}

  /** A sentence with its values in the places {@code {0}}, {@code {1}} and so on. */
  static Text say(String en, String ko, Object... values) {
    return new Text(fill(en, true, values), fill(ko, false, values));
  }

  private static String fill(String sentence, boolean english, Object... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      int close = sentence.charAt(i) == '{' ? sentence.indexOf('}', i) : -1;
      if (close < 0) {
        out.append(sentence.charAt(i));
      } else {
        Object value = values[Integer.parseInt(sentence.substring(i + 1, close))];
        out.append(
            value instanceof Text text ? (english ? text.en() : text.ko()) : Shown.text(value));
        i = close;
      }
    }
    return out.toString();
  }
}
