package dev.smallcap.advisor.files.layout;

/** In which order a date in figures has its parts, where the year does not stand first. */
public enum DayOrder {
  /** The month first, as in 1/15/2026. */
  MONTH_FIRST,
  /** The day first, as in 15.1.2026. */
  DAY_FIRST
}
