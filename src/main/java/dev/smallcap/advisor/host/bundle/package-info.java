/**
 * Policies in one signed file, which can be carried without being changed. Start with {@link
 * dev.smallcap.advisor.host.bundle.Bundle}.
 */
@NullMarked
package dev.smallcap.advisor.host.bundle;

import org.jspecify.annotations.NullMarked;
