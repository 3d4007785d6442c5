package dev.smallcap.advisor.situation;

import java.util.regex.Pattern;

/** Checks the CUSIPs of US issuers: a digit, seven letters or digits, a check digit. */
final class Cusip {
  private static final Pattern FORM = Pattern.compile("[0-9][A-Z0-9]{7}[0-9]");
  private static final int RADIX = 36;

  private Cusip() {}

  static boolean holds(String text) {
    return FORM.matcher(text).matches() && text.charAt(8) == digit(text);
  }

  /** Every second of the first eight counts twice, letters as 10 to 35. */
  private static char digit(String text) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int value = Character.digit(text.charAt(i), RADIX) * (1 + i % 2);
      sum += value / 10 + value % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
