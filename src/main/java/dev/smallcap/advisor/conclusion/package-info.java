/** What the rules conclude. Start with {@link dev.smallcap.advisor.conclusion.Conclusion}. */
@NullMarked
package dev.smallcap.advisor.conclusion;

import org.jspecify.annotations.NullMarked;
