/**
 * Two policies compared: by rule and number, by situation, and on a book of clients. Start with
 * {@link dev.smallcap.advisor.difference.Difference}.
 */
@NullMarked
package dev.smallcap.advisor.difference;

import org.jspecify.annotations.NullMarked;
