/**
 * Advises a book of clients of any length, on all cores, in the memory of a few batches. A stopped
 * run can be resumed. Start with {@link dev.smallcap.advisor.host.book.BookRun}. Clients as JSON
 * lines, and advice as JSON lines, need Jackson 3 on the class path.
 */
@NullMarked
package dev.smallcap.advisor.host.book;

import org.jspecify.annotations.NullMarked;
