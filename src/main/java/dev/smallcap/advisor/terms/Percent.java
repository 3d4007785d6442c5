package dev.smallcap.advisor.terms;

import java.math.BigDecimal;

/**
 * A percentage as an exact decimal: 15 means 15 %. Equal percentages are equal whatever their
 * trailing zeros. Immutable and thread-safe.
 *
 * @param value the percentage, 15 for 15 %; any sign
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {
  /** Nothing. */
  public static final Percent ZERO = new Percent(BigDecimal.ZERO);

  /** The whole. */
  public static final Percent HUNDRED = of(100);

  /** Drops trailing zeros, so that 15 and 15.00 are the same percentage. */
  public Percent {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** The percentage of a whole number. */
  public static Percent of(long value) {
    return new Percent(BigDecimal.valueOf(value));
  }

  /** The percentage of a decimal. */
  public static Percent of(BigDecimal value) {
    return new Percent(value);
  }

  /**
   * The percentage written as a decimal such as {@code 11.25}, without a percent sign.
   *
   * @throws NumberFormatException if the text is no decimal
   */
  public static Percent parse(String text) {
    return new Percent(new BigDecimal(text));
  }

  /** The sum. */
  public Percent plus(Percent other) {
    return new Percent(value.add(other.value));
  }

  /** The difference. */
  public Percent minus(Percent other) {
    return new Percent(value.subtract(other.value));
  }

  /** The smaller of the two. */
  public Percent min(Percent other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** This share of an amount, exactly. */
  public BigDecimal times(BigDecimal amount) {
    return amount.multiply(value).movePointLeft(2);
  }

  /** Whether this is more than nothing. */
  public boolean isPositive() {
    return value.signum() > 0;
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }

  /** The percentage for people, such as {@code 11.25 %}. */
  @Override
  public String toString() {
    return value.toPlainString() + " %";
  }
}
