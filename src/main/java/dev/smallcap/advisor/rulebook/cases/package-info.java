/**
 * Cases as files: rows of {@code rules/cases/*.csv} that say what is given and what the rules
 * conclude. Start with {@link dev.smallcap.advisor.rulebook.cases.CaseFile}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.cases;

import org.jspecify.annotations.NullMarked;
