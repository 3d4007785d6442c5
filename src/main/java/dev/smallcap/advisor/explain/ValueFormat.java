package dev.smallcap.advisor.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes values as rules and tables write them. Stateless and thread-safe. */
final class ValueFormat {
  private ValueFormat() {}

  /** A value, or null where there is none. */
  static @Nullable String value(@Nullable Object value) {
    return value == null ? null : text(value);
  }

  static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
