/**
 * A record of every answer: what was advised, from what, by which policy, in files that show any
 * later change. Needs Jackson 3 on the class path. Start with {@link
 * dev.smallcap.advisor.host.log.DecisionLog}.
 */
@NullMarked
package dev.smallcap.advisor.host.log;

import org.jspecify.annotations.NullMarked;
