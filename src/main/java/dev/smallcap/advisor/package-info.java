/** The door of the library. Start with {@link dev.smallcap.advisor.Policy}. */
@NullMarked
package dev.smallcap.advisor;

import org.jspecify.annotations.NullMarked;
