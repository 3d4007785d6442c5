package dev.smallcap.advisor.partition.answers;

import java.util.List;

/**
 * What the situations differ in that are asked. They stand in the order in which the answers are
 * folded, which keeps the diagrams small. An immutable constant.
 */
public enum AnswerInput {
  /** How old prices and profile are. */
  DATA,
  /** Whether there is margin debt. */
  MARGIN,
  /** The risk profile. */
  RISK,
  /** Where the client is resident. */
  RESIDENCY,
  /** Whether the client is a senior. */
  AGE,
  /** Whether the money is needed soon. */
  NEED,
  /** The kind of account. */
  ACCOUNT,
  /** Which sleeve is held. */
  HELD,
  /** The stage of the cycle. */
  STAGE,
  /** How long the sleeve is to be held. */
  HORIZON,
  /** Whether withdrawals are heavy. */
  WITHDRAWALS,
  /** Whether the currency hedge is asked for. */
  HEDGE;

  private static final List<AnswerInput> ORDER = List.of(values());

  /** Its place among the inputs, from 0. */
  public int number() {
    return ORDER.indexOf(this);
  }
}
