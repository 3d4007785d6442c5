package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Activity;

/**
 * The state of consumption and production in a month. Immutable and thread-safe.
 *
 * @param activity the state
 */
public record ActivityFinding(Activity activity) implements Conclusion {}
