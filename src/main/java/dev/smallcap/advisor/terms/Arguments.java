package dev.smallcap.advisor.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The checks that the types of a situation share. Stateless and thread-safe. */
public final class Arguments {
  private static final int LONGEST_SHOWN = 60;

  private Arguments() {}

  /**
   * The value, when it is there.
   *
   * @throws InputException if it is null
   */
  public static <T> T given(@Nullable T value, String field) {
    if (value == null) {
      throw new InputException(
          "The " + field + " (null) is missing.", "give the " + field + ", it has no default.");
    }
    return value;
  }

  /**
   * The text, when it is there, no longer than 200 characters and something of it is seen; free of
   * characters that break a line or turn text round, and of halves of characters.
   *
   * @throws InputException otherwise
   */
  public static String text(@Nullable String value, String field) {
    String given = given(value, field);
    if (!Unseen.isSeen(given) || given.length() > 200) {
      throw new InputException(
          "The " + field + " (" + shown(given) + ") is blank or longer than 200 characters.",
          "give a short text.");
    }
    if (given.codePoints().anyMatch(Unseen::isBreaking)) {
      throw new InputException(
          "The " + field + " (" + shown(given) + ") holds a control character.",
          "take out line breaks and tabs, and what is shown here as a code.");
    }
    return given;
  }

  /**
   * The day, when it is there and from 1900 to 2199: others are mistyped, and would have the
   * library count for long.
   *
   * @throws InputException otherwise
   */
  public static LocalDate day(@Nullable LocalDate value, String field) {
    LocalDate given = given(value, field);
    if (given.getYear() < 1900 || given.getYear() > 2199) {
      throw new InputException(
          "The " + field + " (" + given + ") is not from 1900 to 2199.", "correct its year.");
    }
    return given;
  }

  /** The same of a day that may be absent. */
  public static void dayIfAny(@Nullable LocalDate value, String field) {
    if (value != null) {
      day(value, field);
    }
  }

  /**
   * The number, when it lies within the range.
   *
   * @throws InputException otherwise
   */
  public static int within(int value, int least, int most, String field) {
    if (value < least || value > most) {
      throw new InputException(
          "The " + field + " (" + value + ") is outside " + least + " to " + most + ".",
          "correct the " + field + ".");
    }
    return value;
  }

  /**
   * The number, when it lies within the range and has at most 12 decimals.
   *
   * @throws InputException otherwise
   */
  public static BigDecimal within(
      @Nullable BigDecimal value, BigDecimal least, BigDecimal most, String field) {
    BigDecimal given = given(value, field);
    // precision and scale first: comparing 1E+999999999 would write out all its digits
    long whole = (long) given.precision() - given.scale();
    if (given.signum() != 0
        && (whole > 20
            || given.stripTrailingZeros().scale() > 12
            || given.compareTo(least) < 0
            || given.compareTo(most) > 0)) {
      throw new InputException(
          "The "
              + field
              + " ("
              + shown(given.toString())
              + ") is outside "
              + least.toPlainString()
              + " to "
              + most.toPlainString()
              + ", or has more than 12 decimals.",
          "correct the " + field + ".");
    }
    if (given.signum() == 0 && least.signum() > 0) {
      throw new InputException(
          "The " + field + " (0) is not positive.", "correct the " + field + ".");
    }
    return given;
  }

  /** A value cut to what a message can show, and {@link Printable}. */
  public static String shown(String value) {
    if (value.length() <= LONGEST_SHOWN) {
      return Printable.line(value);
    }
    int end = LONGEST_SHOWN - "...".length();
    boolean halves = Character.isHighSurrogate(value.charAt(end - 1));
    return Printable.line(value.substring(0, halves ? end - 1 : end)) + "...";
  }
}
