/**
 * What a policy decides: it measures, asks the rules, settles what they conclude, and puts it into
 * words. Start with {@link dev.smallcap.advisor.decide.PolicyModel}. It knows {@code engine},
 * {@code advice} and what lies below them, and nothing of whoever asks.
 */
@NullMarked
package dev.smallcap.advisor.decide;

import org.jspecify.annotations.NullMarked;
