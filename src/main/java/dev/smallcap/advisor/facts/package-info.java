/**
 * What the rules read besides the situation itself: measured figures and the parameters in force.
 * Start with {@link dev.smallcap.advisor.facts.Market}.
 */
@NullMarked
package dev.smallcap.advisor.facts;

import org.jspecify.annotations.NullMarked;
