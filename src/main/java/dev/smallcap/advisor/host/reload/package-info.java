/**
 * The policy of a running host, which can be changed without a restart. Start with {@link
 * dev.smallcap.advisor.host.reload.PolicySource}.
 */
@NullMarked
package dev.smallcap.advisor.host.reload;

import org.jspecify.annotations.NullMarked;
