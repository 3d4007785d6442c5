package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * What a client file holds. Immutable and thread-safe.
 *
 * @param client the client
 * @param account the account to advise on
 * @param rates the exchange rates into the account's currency; none where the file has none
 * @param holdings the holdings with these rates, or null where they are given elsewhere
 */
public record ClientFile(
    Client client, Account account, ExchangeRates rates, @Nullable Holdings holdings) {
  /** A client file whose holdings are given elsewhere. */
  public ClientFile(Client client, Account account, ExchangeRates rates) {
    this(client, account, rates, null);
  }
}
