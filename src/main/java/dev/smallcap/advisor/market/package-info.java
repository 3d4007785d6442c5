/**
 * The market judged once for every client of a day. Start with {@link
 * dev.smallcap.advisor.market.MarketView}.
 */
@NullMarked
package dev.smallcap.advisor.market;

import org.jspecify.annotations.NullMarked;
