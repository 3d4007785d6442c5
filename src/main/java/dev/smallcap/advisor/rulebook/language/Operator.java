package dev.smallcap.advisor.rulebook.language;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two values are compared. An immutable constant. */
public enum Operator {
  EQUAL("=="),
  UNEQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** The operator of a sign, or null where there is none. */
  public static @Nullable Operator of(String sign) {
    return Stream.of(values()).filter(one -> one.sign.equals(sign)).findFirst().orElse(null);
  }

  /** The sign, such as {@code <=}. */
  public String sign() {
    return sign;
  }

  /** Whether it compares sizes rather than equality. */
  public boolean ordered() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** The operator that holds exactly where this one does not. */
  public Operator opposite() {
    return switch (this) {
      case EQUAL -> UNEQUAL;
      case UNEQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> MORE;
      case MORE -> AT_MOST;
      case AT_LEAST -> LESS;
    };
  }

  /** Whether it holds for two values of which the first compares to the second like this. */
  public boolean holds(int compared) {
    return switch (this) {
      case EQUAL -> compared == 0;
      case UNEQUAL -> compared != 0;
      case LESS -> compared < 0;
      case AT_MOST -> compared <= 0;
      case MORE -> compared > 0;
      case AT_LEAST -> compared >= 0;
    };
  }
}
