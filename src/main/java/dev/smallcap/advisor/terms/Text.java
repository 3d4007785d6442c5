package dev.smallcap.advisor.terms;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The same words in both languages. Immutable and thread-safe.
 *
 * @param en English
 * @param ko Korean
 */
public record Text(String en, String ko) {
  /** What is written alike in both languages, such as a number or a code. */
  public static Text same(Object value) {
    String shown = value.toString();
    return new Text(shown, shown);
  }

  /** Texts with a sign between them. */
  public static Text joined(Collection<Text> texts, String sign) {
    return new Text(
        texts.stream().map(Text::en).collect(Collectors.joining(sign)),
        texts.stream().map(Text::ko).collect(Collectors.joining(sign)));
  }

  /** These words with others behind them. */
  public Text plus(Text other) {
    return new Text(en + other.en, ko + other.ko);
  }

  /** These words with signs or codes behind them. */
  public Text plus(String sign) {
    return plus(same(sign));
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
