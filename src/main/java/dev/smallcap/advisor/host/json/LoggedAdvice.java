package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.situation.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a log holds it. Immutable and thread-safe.
 *
 * @param keeping what the line says of its own keeping
 * @param fingerprint the fingerprint of the policy that advised
 * @param inputs client, account and exchange rates, or null where more than their ids was left out
 * @param holdings the holdings with the same rates
 * @param letterhead who gave the advice, or null where the line does not say
 */
public record LoggedAdvice(
    LineMetadata keeping,
    String fingerprint,
    @Nullable ClientFile inputs,
    Holdings holdings,
    @Nullable Letterhead letterhead) {}
