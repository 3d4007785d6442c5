package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Unseen;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one normal form of an instrument's code, however it is spelt: letters in either case, full
 * width or not, blanks and no-break blanks; {@code BRK.B}, {@code BRK/B}, {@code BRK-B} and {@code
 * BRK B}; a CUSIP and the US ISIN that holds it. Stateless and thread-safe.
 */
public final class Code {
  private static final String BETWEEN = "[\\p{Z}./\\p{Pd}\u2212\u2044\u2215]+";
  private static final Pattern SEPARATOR = Pattern.compile(BETWEEN);
  private static final Pattern GROUPED = Pattern.compile("[\\p{Z}\\p{Pd}]+");
  private static final Pattern ENDS = Pattern.compile("^\\p{Z}+|\\p{Z}+$");
  private static final int CUSIP_LENGTH = 9;
  private static final int ISIN_LENGTH = 12;

  private Code() {}

  /**
   * The normal form: a US ISIN for a CUSIP, capital letters, a full stop between parts. A code that
   * is none by its check digits is taken as a symbol.
   */
  public static String normal(String code) {
    if (isPlain(code)) {
      return code;
    }
    String clean = clean(code);
    String whole = GROUPED.matcher(clean).replaceAll("");
    if (whole.length() == ISIN_LENGTH && Isin.holds(whole)) {
      return whole;
    }
    if (whole.length() == CUSIP_LENGTH && Cusip.holds(whole)) {
      return Isin.of("US", whole);
    }
    return SEPARATOR.matcher(clean).replaceAll(".");
  }

  /** Most codes are symbols in their normal form already. */
  private static boolean isPlain(String code) {
    if (code.length() == CUSIP_LENGTH || code.length() == ISIN_LENGTH) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String clean(String code) {
    String letters = Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder seen = new StringBuilder(letters.length());
    letters
        .codePoints()
        .filter(c -> !Unseen.isDrawnAsNothing(c))
        .forEach(c -> seen.appendCodePoint(c));
    return ENDS.matcher(seen).replaceAll("");
  }

  /**
   * The code as it was spelt, when it can be one.
   *
   * @throws InputException if it holds no letter or digit, or has the form of an ISIN and a wrong
   *     check digit
   */
  static String checked(String code) {
    if (isPlain(code)) {
      return code;
    }
    String clean = clean(code);
    if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new InputException(
          "The symbol (" + Arguments.shown(code) + ") holds no letter or digit.",
          "write the symbol or ISIN, or leave the row out.");
    }
    if (Isin.looksLike(clean)) {
      Isin.checked(clean);
    }
    return code;
  }

  /** How a code names what it stands for, for messages: by ISIN, by CUSIP or by symbol. */
  public static String manner(String code) {
    String whole = GROUPED.matcher(clean(code)).replaceAll("");
    if (whole.length() == ISIN_LENGTH && Isin.holds(whole)) {
      return "ISIN";
    }
    return whole.length() == CUSIP_LENGTH && Cusip.holds(whole) ? "CUSIP" : "symbol";
  }
}
