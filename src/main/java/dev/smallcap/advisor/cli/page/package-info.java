/** Pages that commands write: what stands on them, for the templates in {@code src/main/jte}. */
@NullMarked
package dev.smallcap.advisor.cli.page;

import org.jspecify.annotations.NullMarked;
