package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.Comparator;

/**
 * A place in the policy matrix. Immutable and thread-safe.
 *
 * @param stage the stage of the market
 * @param horizon how long the sleeve is held
 * @param risk the risk profile
 */
public record MatrixCell(Stage stage, Horizon horizon, RiskProfile risk)
    implements Comparable<MatrixCell> {
  private static final Comparator<MatrixCell> ORDER =
      Comparator.comparing(MatrixCell::stage)
          .thenComparing(MatrixCell::horizon)
          .thenComparing(MatrixCell::risk, Comparator.reverseOrder());

  /** By stage and horizon, the highest profile first. */
  @Override
  public int compareTo(MatrixCell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return stage + " " + horizon + " " + risk;
  }
}
