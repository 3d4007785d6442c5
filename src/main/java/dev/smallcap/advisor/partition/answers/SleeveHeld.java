package dev.smallcap.advisor.partition.answers;

/** Which sleeve is held. */
enum SleeveHeld {
  NONE,
  SP600,
  RUSSELL,
  RUSSELL_LARGE
}
