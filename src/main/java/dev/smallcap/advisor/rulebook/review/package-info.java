/**
 * The review of a rules folder: it reads the files, runs nothing, and says what a person could not
 * review or what cannot be meant. Start with {@link
 * dev.smallcap.advisor.rulebook.review.PolicyReview}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.review;

import org.jspecify.annotations.NullMarked;
