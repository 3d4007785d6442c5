/**
 * What the cases of a policy have seen of it: rules, conditions, parameters and cells of the
 * matrix. Start with {@link dev.smallcap.advisor.coverage.Coverage}.
 */
@NullMarked
package dev.smallcap.advisor.coverage;

import org.jspecify.annotations.NullMarked;
