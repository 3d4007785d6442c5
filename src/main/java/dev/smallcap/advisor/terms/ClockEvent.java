package dev.smallcap.advisor.terms;

/** What a month does to the clock of the recovery. An immutable constant. */
public enum ClockEvent {
  /** The clock starts: this month is month 1. */
  START,
  /** A recession clears the clock. */
  CLEAR
}
