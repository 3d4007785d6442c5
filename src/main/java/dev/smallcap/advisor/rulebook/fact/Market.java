package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;

/**
 * The market as a client's rules see it. Immutable and thread-safe.
 *
 * @param stage the stage that acts
 * @param phase the phase that acts
 * @param age age of the recovery in months, 0 when there is none
 * @param tiltOver whether the Russell tilt of the last recovery that is known has expired, whatever
 *     the phase; false where none is known
 */
public record Market(Stage stage, CyclePhase phase, int age, boolean tiltOver) {
  /** A market in which no recovery has expired. */
  public Market(Stage stage, CyclePhase phase, int age) {
    this(stage, phase, age, false);
  }
}
