/**
 * What comes in: client, account, holdings, funds and market data, checked where they are made.
 * Start with {@link dev.smallcap.advisor.situation.Client}. It knows {@code files} and {@code
 * terms}.
 */
@NullMarked
package dev.smallcap.advisor.situation;

import org.jspecify.annotations.NullMarked;
