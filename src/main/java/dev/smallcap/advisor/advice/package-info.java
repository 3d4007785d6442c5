/**
 * What a policy is asked and what it answers, as records: the situation, the market as read, and
 * the recommendation. Start with {@link dev.smallcap.advisor.advice.Recommendation}. It knows
 * {@code situation} and what lies below it.
 */
@NullMarked
package dev.smallcap.advisor.advice;

import org.jspecify.annotations.NullMarked;
