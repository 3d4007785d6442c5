package dev.smallcap.advisor.book;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;

/** What a client's rows give, read and checked. Immutable and thread-safe. */
record Entry(Client client, Account account, Holdings holdings) {}
