/**
 * The policy as model portfolios: funds and weights, for a rebalancing system. Start with {@link
 * dev.smallcap.advisor.author.portfolio.ModelPortfolios}.
 */
@NullMarked
package dev.smallcap.advisor.author.portfolio;

import org.jspecify.annotations.NullMarked;
