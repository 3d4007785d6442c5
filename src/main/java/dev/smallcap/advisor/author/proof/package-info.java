/**
 * A policy proved over every situation: gaps, conflicts, rules and conditions that do nothing, and
 * the invariants of {@code rules/invariants.csv}. Start with {@link
 * dev.smallcap.advisor.author.proof.Proof}.
 */
@NullMarked
package dev.smallcap.advisor.author.proof;

import org.jspecify.annotations.NullMarked;
