/**
 * What comes out: the recommendation and its parts. Start with {@link
 * dev.smallcap.advisor.advice.Recommendation}.
 */
@NullMarked
package dev.smallcap.advisor.advice;

import org.jspecify.annotations.NullMarked;
