package dev.smallcap.advisor;

import java.util.Set;

/** Rules that wait for a cell of the matrix which no shipped row has: a firm's row wakes them. */
public final class WaitingRules {
  /** Their ids. */
  public static final Set<String> IDS =
      Set.of(
          "sleeve-recovery-hold",
          "sleeve-recovery-exit",
          "sleeve-matured-hold",
          "sleeve-matured-longer-exit",
          "sleeve-expansion-hold",
          "sleeve-expansion-longer-exit",
          "sleeve-late-longer-exit",
          "sleeve-recession-longer-exit",
          "sleeve-unknown-exit",
          "tilt-long-lean",
          "tilt-recovery-steady");

  private WaitingRules() {}
}
