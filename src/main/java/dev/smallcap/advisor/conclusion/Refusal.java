package dev.smallcap.advisor.conclusion;

import dev.smallcap.advisor.terms.Decision;

/**
 * A decision under which nothing is traded; the order in the parameters decides between several.
 * Immutable and thread-safe.
 *
 * @param decision NEEDS_DATA, NOT_SUITABLE or NEEDS_HUMAN_REVIEW
 */
public record Refusal(Decision decision) implements Conclusion {}
