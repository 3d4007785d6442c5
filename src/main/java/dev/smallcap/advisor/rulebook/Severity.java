package dev.smallcap.advisor.rulebook;

/** How much a remark weighs. An immutable constant. */
public enum Severity {
  /** The folder is not run. */
  ERROR,
  /** The folder runs; somebody should look. */
  WARNING
}
