package dev.smallcap.advisor.rulebook.conclusion;

/**
 * Whether a sleeve lies above the cap by more than its tolerance. Immutable and thread-safe.
 *
 * @param exceeded whether it does
 */
public record CapFinding(boolean exceeded) implements Conclusion {
  /** It does. */
  public static CapFinding above() {
    return new CapFinding(true);
  }

  /** It does not. */
  public static CapFinding under() {
    return new CapFinding(false);
  }
}
