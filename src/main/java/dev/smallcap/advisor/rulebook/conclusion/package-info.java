/**
 * What the rules conclude. Start with {@link dev.smallcap.advisor.rulebook.conclusion.Conclusion}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.conclusion;

import org.jspecify.annotations.NullMarked;
