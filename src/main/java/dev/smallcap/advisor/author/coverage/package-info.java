/**
 * What the cases of a policy have seen of it: rules, conditions, parameters and cells of the
 * matrix. Start with {@link dev.smallcap.advisor.author.coverage.Coverage}.
 */
@NullMarked
package dev.smallcap.advisor.author.coverage;

import org.jspecify.annotations.NullMarked;
