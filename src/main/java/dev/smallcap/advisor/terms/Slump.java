package dev.smallcap.advisor.terms;

/** Whether a slump lies behind. An immutable constant. */
public enum Slump {
  /** Within the look-back unemployment signalled a slump. */
  SLUMP,
  /** No slump within the look-back. */
  NONE
}
