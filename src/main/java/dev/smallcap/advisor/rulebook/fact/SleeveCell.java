package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;

/**
 * A cell of the policy matrix, the table {@code sleeve.csv}, as of one date. Rules are given those
 * of the market's stage and of the client's profile, one for each horizon; none where the policy
 * has none for the profile. Immutable and thread-safe.
 *
 * @param stage the stage of the market
 * @param horizon how long the sleeve is held
 * @param risk the risk profile
 * @param stance what is asked
 * @param size percent of Q, 0 for EXIT
 * @param russell share of the Russell 2000, percent of the sleeve
 * @param sp600 share of the S&amp;P SmallCap 600, percent of the sleeve
 * @param sp400 share of the S&amp;P MidCap 400, percent of the sleeve
 * @param tilted whether it has a share of the Russell 2000
 * @param steadied whether it has a share of the S&amp;P MidCap 400
 */
public record SleeveCell(
    Stage stage,
    Horizon horizon,
    RiskProfile risk,
    Stance stance,
    Percent size,
    Percent russell,
    Percent sp600,
    Percent sp400,
    boolean tilted,
    boolean steadied) {
  /** A cell that is tilted and steadied as its shares are. */
  public SleeveCell(
      Stage stage,
      Horizon horizon,
      RiskProfile risk,
      Stance stance,
      Percent size,
      Percent russell,
      Percent sp600,
      Percent sp400) {
    this(
        stage,
        horizon,
        risk,
        stance,
        size,
        russell,
        sp600,
        sp400,
        russell.isPositive(),
        sp400.isPositive());
  }
}
