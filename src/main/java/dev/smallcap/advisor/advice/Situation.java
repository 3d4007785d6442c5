package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;
import java.time.LocalDate;

/**
 * What a policy advises on: a client, one account, and a market on a day. Immutable and
 * thread-safe.
 *
 * @param client the client
 * @param account the account to advise on
 * @param holdings what it holds, with the exchange rates
 * @param market the market on the day of the advice
 */
public record Situation(Client client, Account account, Holdings holdings, MarketView market) {
  /**
   * Checks that all is given.
   *
   * @throws dev.smallcap.advisor.terms.InputException if one is missing
   */
  public Situation {
    Arguments.given(market, "market");
    Arguments.given(client, "client");
    Arguments.given(account, "account");
    Arguments.given(holdings, "holdings");
  }

  /** The day of the advice. */
  public LocalDate asOf() {
    return market.asOf();
  }

  /** This situation with another client. */
  public Situation with(Client other) {
    return new Situation(other, account, holdings, market);
  }

  /** This situation with another account. */
  public Situation with(Account other) {
    return new Situation(client, other, holdings, market);
  }

  /** This situation with other holdings. */
  public Situation with(Holdings other) {
    return new Situation(client, account, other, market);
  }

  /** This situation in another market. */
  public Situation with(MarketView other) {
    return new Situation(client, account, holdings, other);
  }
}
