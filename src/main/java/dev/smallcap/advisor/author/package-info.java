/**
 * What a policy author asks of a policy: whether its cases pass and cover it, whether it is proved,
 * and what a change changes. It knows {@code partition}, the door and what lies below them, and
 * nothing of {@code explain} and {@code host}.
 */
@NullMarked
package dev.smallcap.advisor.author;

import org.jspecify.annotations.NullMarked;
