/**
 * The folder {@code rules/} as data: files, parameters, words and release days. Its rooms hold the
 * language of rules, facts, conclusions, cases, invariants, cards and the review. Start with {@link
 * dev.smallcap.advisor.rulebook.RuleFiles}.
 *
 * <p>It knows {@code situation} and what lies below it; it runs nothing.
 */
@NullMarked
package dev.smallcap.advisor.rulebook;

import org.jspecify.annotations.NullMarked;
