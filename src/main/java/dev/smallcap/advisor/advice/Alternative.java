package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.AlternativeKind;

/**
 * An alternative that was weighed. Immutable and thread-safe.
 *
 * @param kind the alternative
 * @param taken whether the advice is this alternative
 * @param reason why it was or was not taken
 */
public record Alternative(AlternativeKind kind, boolean taken, Reason reason) {}
