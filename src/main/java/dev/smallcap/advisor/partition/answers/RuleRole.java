package dev.smallcap.advisor.partition.answers;

/** What an advice tells a rule as. An immutable constant. */
public enum RuleRole {
  /** A reason of the answer. */
  REASON,
  /** Why something was left undone. */
  UNDONE,
  /** Something to be careful about. */
  CAUTION,
  /** Evidence on the article's claims. */
  EVIDENCE,
  /** Something to be disclosed. */
  DISCLOSURE,
  /** Why another way was or was not taken. */
  ALTERNATIVE
}
