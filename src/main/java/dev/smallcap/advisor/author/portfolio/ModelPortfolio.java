package dev.smallcap.advisor.author.portfolio;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account of a kind is to hold for a stage, a horizon and a risk profile. Immutable and
 * thread-safe.
 *
 * @param account the kind of account
 * @param stage the stage of the cycle
 * @param horizon how long the sleeve is to be held
 * @param risk the risk profile
 * @param stance whether the sleeve is built, held or sold, or null where it is not suitable
 * @param size the sleeve's size, percent of Q: what is built, or the most that is kept; null where
 *     it is not suitable
 * @param inParts whether it is bought in parts
 * @param weights the funds with their weights, which add up to 100: the core, then the legs; empty
 *     where the stance asks for none
 * @param withoutFund what of the size stays in the core, since the account may buy no fund of a
 *     leg, percent of Q
 */
public record ModelPortfolio(
    AccountType account,
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    @Nullable Stance stance,
    @Nullable Percent size,
    boolean inParts,
    List<ModelWeight> weights,
    Percent withoutFund) {

  /** Copies the list. */
  public ModelPortfolio {
    weights = List.copyOf(weights);
  }

  /** The fund that plays a part, or null without one. */
  public @Nullable ModelWeight of(PositionKind kind) {
    return weights.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
  }
}
