/**
 * The policy of a running host, which can be changed without a restart. Start with {@link
 * dev.smallcap.advisor.source.PolicySource}.
 */
@NullMarked
package dev.smallcap.advisor.source;

import org.jspecify.annotations.NullMarked;
