/**
 * The market judged once for every client of a day. Start with {@link
 * dev.smallcap.advisor.decide.market.JudgedMarket}.
 */
@NullMarked
package dev.smallcap.advisor.decide.market;

import org.jspecify.annotations.NullMarked;
