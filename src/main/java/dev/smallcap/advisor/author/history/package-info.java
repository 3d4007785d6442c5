/**
 * What the policy would have said in every month of the past and, where prices are at hand, what
 * followed. Start with {@link dev.smallcap.advisor.author.history.PolicyHistory}.
 */
@NullMarked
package dev.smallcap.advisor.author.history;

import org.jspecify.annotations.NullMarked;
