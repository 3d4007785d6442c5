/**
 * Arithmetic that no reviewer wants to read in a rule: figures of the cycle, exposures and ages.
 * Start with {@link dev.smallcap.advisor.measure.Portfolio}.
 */
@NullMarked
package dev.smallcap.advisor.measure;

import org.jspecify.annotations.NullMarked;
