package dev.smallcap.advisor;

import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the rules answer for one stage, horizon and risk profile. Immutable and thread-safe.
 *
 * @param stage the stage, confirmed
 * @param horizon the horizon
 * @param risk the risk profile
 * @param size the stance and size, or null where the client is not suited
 * @param split the split of a sleeve that is built, or null
 */
public record MatrixRow(
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    @Nullable SleeveSize size,
    @Nullable Split split) {}
