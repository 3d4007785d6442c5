/**
 * Tables as people hand them in, one row of named fields a line. Start with {@link
 * dev.smallcap.advisor.files.table.Table}.
 */
@NullMarked
package dev.smallcap.advisor.files.table;

import org.jspecify.annotations.NullMarked;
