package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.measure.Rates;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;

/** Refuses what cannot be advised on together. Stateless and thread-safe. */
final class AdviceInputs {
  private AdviceInputs() {}

  /**
   * Checks what is given against the market's day, and the market against the policy.
   *
   * @throws InputException if something is missing or does not fit
   */
  static void check(Client client, Account account, MarketView market, String fingerprint) {
    LocalDate asOf = Arguments.given(market, "market").asOf();
    LocalDate profiled = Arguments.given(client, "client").profiledOn();
    Rates.notAfter("date of the risk profile", profiled, asOf);
    LocalDate part = Arguments.given(account, "account").lastPartOn();
    if (part != null) {
      Rates.notAfter("day of the last part", part, asOf);
    }
    if (!market.policyFingerprint().equals(fingerprint)) {
      throw new InputException(
          "The market was assessed by another policy (" + market.policyFingerprint() + ").",
          "assess it again by the policy that advises.");
    }
  }
}
