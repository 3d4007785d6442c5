package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.situation.MarketInputs;

/**
 * A market as a log holds it. Immutable and thread-safe.
 *
 * @param library the version of this library that read it
 * @param fingerprint the fingerprint of the policy that read it
 * @param inputs what was handed in
 */
public record LoggedMarket(String library, String fingerprint, MarketInputs inputs) {}
