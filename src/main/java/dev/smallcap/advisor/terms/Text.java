package dev.smallcap.advisor.terms;

/**
 * The same words in both languages. Immutable and thread-safe.
 *
 * @param en English
 * @param ko Korean
 */
public record Text(String en, String ko) {
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
