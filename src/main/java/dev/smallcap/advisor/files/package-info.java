/** Text files and tables, read strictly. Start with {@link dev.smallcap.advisor.files.Table}. */
@NullMarked
package dev.smallcap.advisor.files;

import org.jspecify.annotations.NullMarked;
