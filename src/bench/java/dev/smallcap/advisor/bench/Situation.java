package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;

/** A client with an account and what it holds. */
record Situation(Client client, Account account, Holdings holdings) {}
