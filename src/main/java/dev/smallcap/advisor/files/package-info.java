/** Text files, read strictly. It knows {@code terms}. */
@NullMarked
package dev.smallcap.advisor.files;

import org.jspecify.annotations.NullMarked;
