/**
 * The files of a rules folder: parameters, words and the folder as a whole. Start with {@link
 * dev.smallcap.advisor.rulebook.RuleFiles}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook;

import org.jspecify.annotations.NullMarked;
