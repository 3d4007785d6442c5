/**
 * Two policies compared: by rule and number, by situation, and on a book of clients. Start with
 * {@link dev.smallcap.advisor.author.diff.Difference}.
 */
@NullMarked
package dev.smallcap.advisor.author.diff;

import org.jspecify.annotations.NullMarked;
