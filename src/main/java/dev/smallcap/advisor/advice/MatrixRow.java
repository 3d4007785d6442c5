package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What the rules answer for one stage, horizon and risk profile. Immutable and thread-safe.
 *
 * @param stage the stage, confirmed
 * @param horizon the horizon
 * @param risk the risk profile
 * @param stance what is asked of the sleeve, or null where the client is not suited
 * @param size percent of Q, or null where the client is not suited
 * @param inParts whether buys are spread over monthly parts
 * @param russell the Russell 2000, percent of a sleeve that is built, or null where no split is
 *     found
 * @param sp600 the S&amp;P SmallCap 600, likewise
 * @param sp400 the S&amp;P MidCap 400, likewise
 */
public record MatrixRow(
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    @Nullable Stance stance,
    @Nullable Percent size,
    boolean inParts,
    @Nullable Percent russell,
    @Nullable Percent sp600,
    @Nullable Percent sp400) {}
