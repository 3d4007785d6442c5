/**
 * The reviewed subset of the rule language: rules as values, read from text and written to text.
 * Start with {@link dev.smallcap.advisor.rulebook.language.RuleParser}.
 *
 * <p>A rule is comparisons of properties with parameters and constants, and one conclusion. What is
 * not of this form is not read, so that what runs is what was reviewed.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.language;

import org.jspecify.annotations.NullMarked;
