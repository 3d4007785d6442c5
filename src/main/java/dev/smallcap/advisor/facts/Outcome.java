package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;

/**
 * What the settlement came to, as the rules of the last step read it. Immutable and thread-safe.
 *
 * @param decision the decision
 * @param stage the stage that acts
 * @param horizon the horizon of the sleeve
 * @param risk the risk profile
 * @param account the kind of account
 * @param tradesDue whether any trade is due
 * @param sleeveTargeted whether any sleeve is held after the trades
 * @param russellTargeted whether a Russell fund is held after the trades
 * @param hedgedTargeted whether a hedged fund is held in the sleeve after the trades
 * @param sp600Targeted whether an S&amp;P 600 fund is held after the trades
 * @param sp400Targeted whether an S&amp;P 400 fund is held after the trades
 * @param leveragedKept whether a leveraged fund is kept
 * @param foreignCurrency whether the client lives outside the United States
 */
public record Outcome(
    Decision decision,
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    AccountType account,
    boolean tradesDue,
    boolean sleeveTargeted,
    boolean russellTargeted,
    boolean hedgedTargeted,
    boolean sp600Targeted,
    boolean sp400Targeted,
    boolean leveragedKept,
    boolean foreignCurrency) {}
