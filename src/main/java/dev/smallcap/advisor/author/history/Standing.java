package dev.smallcap.advisor.author.history;

/** What independent episodes say of a claim, what speaks against it first. */
public enum Standing {
  /** At least three, and none for it. */
  DOES_NOT_HOLD,
  /** Fewer than three, or some for it and some against. */
  CANNOT_BE_TOLD,
  /** At least three, and all for it. */
  HOLDS
}
