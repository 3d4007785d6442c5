/**
 * The door of the library. Start with {@link dev.smallcap.advisor.Policy}.
 *
 * <p>Of the other wings a host meets what goes in ({@code situation}), what comes out ({@code
 * advice}), and the ways in and out of an application ({@code host}). The door knows {@code decide}
 * and what lies below it.
 */
@NullMarked
package dev.smallcap.advisor;

import org.jspecify.annotations.NullMarked;
