/**
 * A book of clients, advised a batch at a time: any number of them, over all cores, in the memory
 * of a few batches, and resumed where it was stopped. Start with {@link
 * dev.smallcap.advisor.book.BookRun}. Clients as JSON lines, and advice as JSON lines, need Jackson
 * 3 on the class path.
 */
@NullMarked
package dev.smallcap.advisor.book;

import org.jspecify.annotations.NullMarked;
