package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Printable;
import java.util.Arrays;
import java.util.Locale;

/**
 * A report for people as it grows, line by line. Words of others stand in a line and make none of
 * their own. Not thread-safe.
 */
final class TextReport {
  private final StringBuilder out = new StringBuilder();

  /** Adds a line; {@code %,d} is a number with commas, {@code %s} words or anything else. */
  TextReport line(String format, Object... values) {
    return part(format + "\n", values);
  }

  /** Adds a part of a line. */
  TextReport part(String format, Object... values) {
    Object[] shown =
        Arrays.stream(values)
            .map(one -> one instanceof Number ? one : Printable.line(String.valueOf(one)))
            .toArray();
    out.append(String.format(Locale.ROOT, format, shown));
    return this;
  }

  /** Adds text that is a report, or painted, already. */
  TextReport text(String text) {
    out.append(text);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A number of things, such as {@code 1,200 clients}. */
  static String counted(long number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A constant in words, such as {@code never fires}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
