/**
 * What has to hold of every answer, whatever the rules: the lines of {@code rules/invariants.csv}.
 * Start with {@link dev.smallcap.advisor.rulebook.invariant.Invariant}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.invariant;

import org.jspecify.annotations.NullMarked;
