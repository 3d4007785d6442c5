package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;

/** What a client's rows give, read and checked. Immutable and thread-safe. */
record ParsedClient(Client client, Account account, Holdings holdings) {}
