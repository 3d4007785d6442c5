package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;

/** Refuses what cannot be advised on together. Stateless and thread-safe. */
public final class AdviceInputs {
  private AdviceInputs() {}

  /**
   * Checks what is given against the market's day, and the market against the policy.
   *
   * @throws InputException if something is missing or does not fit
   */
  static void check(Client client, Account account, MarketView market, String fingerprint) {
    LocalDate asOf = Arguments.given(market, "market").asOf();
    if (Arguments.given(client, "client").profiledOn().isAfter(asOf)) {
      throw new InputException(
          "The date of the risk profile ("
              + client.profiledOn()
              + ") is after the as-of date "
              + asOf
              + ".",
          "correct one of the two dates.");
    }
    LocalDate part = Arguments.given(account, "account").lastPartOn();
    if (part != null && part.isAfter(asOf)) {
      throw new InputException(
          "The day of the last part (" + part + ") is after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
    if (!market.policyFingerprint().equals(fingerprint)) {
      throw new InputException(
          "The market was assessed by another policy (" + market.policyFingerprint() + ").",
          "assess it again by the policy that advises.");
    }
  }
}
