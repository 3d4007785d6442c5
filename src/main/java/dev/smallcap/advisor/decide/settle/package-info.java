/**
 * From conclusions to target weights and trades, by named and documented steps. Start with {@link
 * dev.smallcap.advisor.decide.settle.Settlement}.
 */
@NullMarked
package dev.smallcap.advisor.decide.settle;

import org.jspecify.annotations.NullMarked;
