package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Decision;

/**
 * What the orders of a day are called. Immutable and thread-safe.
 *
 * @param decision the decision
 */
public record DecisionFound(Decision decision) implements Conclusion {}
