package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;

/** Numbers of all types as decimals, and back. Stateless and thread-safe. */
public final class Numbers {
  private Numbers() {}

  /** A number of any type as a decimal. */
  public static BigDecimal decimal(Object number) {
    if (number instanceof Percent percent) {
      return percent.value();
    }
    return number instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) number).longValue());
  }

  static Object as(Class<?> type, BigDecimal number) {
    if (type == Integer.class) {
      return number.intValueExact();
    }
    if (type == Long.class) {
      return number.longValueExact();
    }
    return type == Percent.class ? Percent.of(number) : number;
  }

  static boolean whole(Class<?> type) {
    return type == Integer.class || type == Long.class;
  }

  static boolean number(Class<?> type) {
    return whole(type) || type == Percent.class || type == BigDecimal.class;
  }
}
