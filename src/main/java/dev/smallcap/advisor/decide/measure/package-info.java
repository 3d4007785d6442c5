/**
 * Arithmetic that no reviewer wants to read in a rule: figures of the cycle, exposures and ages.
 * Start with {@link dev.smallcap.advisor.decide.measure.Portfolio}.
 */
@NullMarked
package dev.smallcap.advisor.decide.measure;

import org.jspecify.annotations.NullMarked;
