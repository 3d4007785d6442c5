package dev.smallcap.advisor.terms;

/** Which side a reason speaks for: the sleeve, or what stands against it. An immutable constant. */
public enum ReasonSide {
  /** It speaks for the sleeve, or for the funds of it. */
  FOR,
  /** It speaks against the sleeve, or tells a risk of it. */
  AGAINST,
  /** It speaks for neither. */
  NEUTRAL
}
