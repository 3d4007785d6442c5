package dev.smallcap.advisor.host.log;

/** A fact about a client that a log can hide. An immutable constant. */
public enum PersonalFact {
  /** The client's id; can be hashed. */
  CLIENT_ID("client.id"),
  /** The account's id; can be hashed. */
  ACCOUNT_ID("account.id"),
  /** Where the client is resident. */
  RESIDENCY("client.residency"),
  /** The client's age. */
  AGE("client.age"),
  /** The investor type. */
  RISK_PROFILE("client.riskProfile"),
  /** The day the risk profile was taken. */
  PROFILED_ON("client.profiledOn"),
  /** How long the sleeve is to be held. */
  HORIZON("client.horizonMonths"),
  /** The day on which the money is needed. */
  MONEY_NEEDED_ON("client.moneyNeededOn"),
  /** Withdrawals a year. */
  WITHDRAWALS("client.withdrawals"),
  /** Whether the client lives from the account. */
  DRAWDOWN("client.drawdown"),
  /** What the interest rests on. */
  MOTIVE("client.motive"),
  /** Whether the client has other accounts. */
  OTHER_ACCOUNTS("client.otherAccounts");

  private final String place;

  PersonalFact(String place) {
    this.place = place;
  }

  /** Where it stands in a line, such as {@code client.age}. */
  public String place() {
    return place;
  }

  boolean isId() {
    return this == CLIENT_ID || this == ACCOUNT_ID;
  }
}
