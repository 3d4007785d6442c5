package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;

/**
 * What the settlement came to, as the rules of the last step read it. Immutable and thread-safe.
 *
 * @param refused whether nothing is traded by decision
 * @param sleeveBuilt whether a sleeve is to be built
 * @param russellBuilt whether a sleeve is built with a share of the Russell 2000
 * @param stage the stage that acts
 * @param horizon the horizon of the sleeve
 * @param risk the risk profile
 * @param account the kind of account
 * @param tradesDue whether any trade is due, today or later
 * @param laterOnly whether trades are due, and none of them today
 * @param fundBought whether any fund is bought, today or later
 * @param sleeveTargeted whether any sleeve is targeted, or held after today's trades
 * @param russellTargeted whether a Russell fund is held after all trades
 * @param russellHeld whether a Russell fund is held after today's trades
 * @param russellShown whether the advice, or the figures' own reading beside it, holds a Russell
 *     fund
 * @param secondStageShown whether the advice, or the figures' own reading beside it, sizes a sleeve
 *     by the second stage of a recovery
 * @param hedgedTargeted whether a hedged fund is held in the sleeve after the trades
 * @param sp600Targeted whether an S&amp;P 600 fund is held after the trades
 * @param sp400Targeted whether an S&amp;P 400 fund is held after the trades
 * @param sp600Barred whether a sleeve is to be built in an account that can buy no S&amp;P 600 fund
 * @param sp400Barred the same of the S&amp;P 400
 * @param otherTargeted whether small or mid caps of no leg are held after the trades
 * @param leveragedKept whether a leveraged fund is kept
 * @param foreignCurrency whether the client lives outside the United States
 * @param close whether a change of the weights within their rounding would give another answer
 */
public record Outcome(
    boolean refused,
    boolean sleeveBuilt,
    boolean russellBuilt,
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    AccountType account,
    boolean tradesDue,
    boolean laterOnly,
    boolean fundBought,
    boolean sleeveTargeted,
    boolean russellTargeted,
    boolean russellHeld,
    boolean russellShown,
    boolean secondStageShown,
    boolean hedgedTargeted,
    boolean sp600Targeted,
    boolean sp400Targeted,
    boolean sp600Barred,
    boolean sp400Barred,
    boolean otherTargeted,
    boolean leveragedKept,
    boolean foreignCurrency,
    boolean close) {}
