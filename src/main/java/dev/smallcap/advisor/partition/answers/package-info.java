/**
 * What a policy answers in every situation of a few inputs, asked one by one and folded so small
 * that a page can hold it: no answer is left out, and none is guessed. Start with {@link
 * dev.smallcap.advisor.partition.answers.FoldedAnswers}. It knows {@code decide} and what lies
 * below it.
 */
@NullMarked
package dev.smallcap.advisor.partition.answers;

import org.jspecify.annotations.NullMarked;
