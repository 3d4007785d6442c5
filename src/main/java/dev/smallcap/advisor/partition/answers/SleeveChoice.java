package dev.smallcap.advisor.partition.answers;

/** Which sleeve is held. */
enum SleeveChoice {
  NONE,
  SP600,
  RUSSELL,
  RUSSELL_LARGE
}
