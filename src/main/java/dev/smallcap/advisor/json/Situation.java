package dev.smallcap.advisor.json;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;

/**
 * What a client file holds. Immutable and thread-safe.
 *
 * @param client the client
 * @param account the account to advise on
 * @param rates the exchange rates into the account's currency; none where the file has none
 */
public record Situation(Client client, Account account, ExchangeRates rates) {}
