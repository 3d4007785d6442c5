package dev.smallcap.advisor.json;

import dev.smallcap.advisor.situation.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * A situation with what the account holds. Immutable and thread-safe.
 *
 * @param situation the client, the account and the exchange rates
 * @param holdings the holdings with the exchange rates, or null where they are given elsewhere
 */
public record HeldSituation(Situation situation, @Nullable Holdings holdings) {}
