/**
 * What the rules read besides the situation itself: measured figures and the parameters in force.
 * Start with {@link dev.smallcap.advisor.rulebook.fact.Market}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.fact;

import org.jspecify.annotations.NullMarked;
