/**
 * Runs rules over facts as they were read, by the executable model of Drools. It alone knows
 * Drools. It knows {@code rulebook} and what lies below it.
 *
 * <p>Start from {@link dev.smallcap.advisor.engine.RuleEngine}: it holds a {@link
 * dev.smallcap.advisor.engine.RuleGroup} for each folder of rules. A group turns facts into
 * {@linkplain dev.smallcap.advisor.engine.Finding findings}.
 */
@NullMarked
package dev.smallcap.advisor.engine;

import org.jspecify.annotations.NullMarked;
