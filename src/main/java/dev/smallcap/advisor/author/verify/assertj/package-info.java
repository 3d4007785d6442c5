/**
 * Assertions for hosts that test with AssertJ, which they bring themselves. Nothing else knows this
 * package. Start with {@link dev.smallcap.advisor.author.verify.assertj.RecommendationAssert}.
 */
@NullMarked
package dev.smallcap.advisor.author.verify.assertj;

import org.jspecify.annotations.NullMarked;
