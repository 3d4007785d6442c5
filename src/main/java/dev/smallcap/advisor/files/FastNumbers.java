package dev.smallcap.advisor.files;

import java.time.LocalDate;

/**
 * Numbers and days as they are mostly written, read without a pattern or a formatter: a book has
 * several of them in each row. Stateless and thread-safe.
 */
public final class FastNumbers {
  private static final int MOST_DIGITS = 20;
  private static final int DAY_LENGTH = "2026-01-16".length();

  private FastNumbers() {}

  /** Whether a text is a plain decimal of at most 20 digits on either side of its point. */
  public static boolean isDecimal(String text) {
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int whole = digits(text, start, point < 0 ? text.length() : point);
    int decimals = point < 0 ? 0 : digits(text, point + 1, text.length());
    return whole >= 0 && decimals >= 0 && whole + decimals > 0;
  }

  /** How many digits stand from one place to another, or -1 where anything else does. */
  private static int digits(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
    }
    return end - from <= MOST_DIGITS ? end - from : -1;
  }

  /**
   * A date as ISO 8601.
   *
   * @throws java.time.DateTimeException if it is none
   */
  public static LocalDate date(String text) {
    if (text.length() == DAY_LENGTH
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && digits(text, 0, 4) > 0
        && digits(text, 5, 7) > 0
        && digits(text, 8, DAY_LENGTH) > 0) {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, DAY_LENGTH, 10));
    }
    return LocalDate.parse(text);
  }
}
