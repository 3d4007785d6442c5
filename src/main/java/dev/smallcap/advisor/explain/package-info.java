/**
 * Explains why an advice is what it is, and why it is nothing else. It shows every rule with its
 * conditions and what they saw, from the decision down to the facts. Start with {@link
 * dev.smallcap.advisor.explain.Explainer}. It knows {@code partition}, the door and what lies below
 * them, and nothing of {@code author}.
 */
@NullMarked
package dev.smallcap.advisor.explain;

import org.jspecify.annotations.NullMarked;
