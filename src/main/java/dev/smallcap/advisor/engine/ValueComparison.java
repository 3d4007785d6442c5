package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares two values as rules mean it. Stateless and thread-safe. */
final class ValueComparison {
  private ValueComparison() {}

  /** A missing value equals a missing value alone, and is neither more nor less than any. */
  static boolean holds(@Nullable Object left, Operator operator, @Nullable Object right) {
    return switch (operator) {
      case EQUAL -> equal(left, right);
      case UNEQUAL -> !equal(left, right);
      case LESS -> left != null && right != null && order(left, right) < 0;
      case AT_MOST -> left != null && right != null && order(left, right) <= 0;
      case MORE -> left != null && right != null && order(left, right) > 0;
      case AT_LEAST -> left != null && right != null && order(left, right) >= 0;
    };
  }

  private static boolean equal(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return left == right;
    }
    // 1 and 1.0 are equal as numbers, an int and a long too.
    return left instanceof Number ? order(left, right) == 0 : left.equals(right);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int order(Object left, Object right) {
    if (left instanceof Number one && right instanceof Number other && whole(one)) {
      return Long.compare(one.longValue(), other.longValue());
    }
    return ((Comparable) left).compareTo(right);
  }

  private static boolean whole(Number number) {
    return !(number instanceof BigDecimal);
  }
}
