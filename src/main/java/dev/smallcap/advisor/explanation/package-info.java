/**
 * Explains why an advice is what it is, and why it is nothing else. It shows every rule with its
 * conditions and what they saw, from the decision down to the facts. Start with {@link
 * dev.smallcap.advisor.explanation.Explainer}.
 */
@NullMarked
package dev.smallcap.advisor.explanation;

import org.jspecify.annotations.NullMarked;
