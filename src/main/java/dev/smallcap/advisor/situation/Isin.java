package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.regex.Pattern;

/** Checks ISINs by ISO 6166: two letters, nine letters or digits, a check digit. */
final class Isin {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}[0-9]");

  private Isin() {}

  static boolean looksLike(String text) {
    return FORM.matcher(text).matches();
  }

  static String checked(String isin) {
    if (!holds(isin)) {
      throw new InputException(
          "The ISIN (" + Arguments.shown(isin) + ") is malformed or its check digit is wrong.",
          "a character was mistyped.");
    }
    return isin;
  }

  static boolean holds(String text) {
    return looksLike(text) && digitHolds(text);
  }

  /** The ISIN of a country that holds a national number of nine characters. */
  static String of(String country, String number) {
    for (char digit = '0'; digit < '9'; digit++) {
      if (digitHolds(country + number + digit)) {
        return country + number + digit;
      }
    }
    return country + number + '9';
  }

  /** The Luhn sum over the digits, letters counting as 10 to 35. */
  private static boolean digitHolds(String isin) {
    StringBuilder digits = new StringBuilder();
    isin.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--, twice = !twice) {
      int digit = Character.digit(digits.charAt(i), 10) * (twice ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
  }
}
