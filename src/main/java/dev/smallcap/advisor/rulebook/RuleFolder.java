package dev.smallcap.advisor.rulebook;

import java.util.Locale;

/** The folders of a policy's rules, in the order in which they judge. An immutable constant. */
public enum RuleFolder {
  /** The phase of the market. */
  MARKET,
  /** The funds that an account can buy. */
  FUNDS,
  /** The size and the split for a client. */
  CLIENT,
  /** What size and split come to in an account. */
  SETTLE(true),
  /** What is said beside a result. */
  ADVICE;

  private final boolean ofAmounts;

  RuleFolder() {
    this(false);
  }

  RuleFolder(boolean ofAmounts) {
    this.ofAmounts = ofAmounts;
  }

  /** Whether its rules are asked of amounts, which hardly ever come again. */
  public boolean isOfAmounts() {
    return ofAmounts;
  }

  /** Its name in a policy, such as {@code client}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
