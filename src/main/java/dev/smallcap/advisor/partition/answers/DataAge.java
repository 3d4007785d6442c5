package dev.smallcap.advisor.partition.answers;

/** How old prices and profile are. */
enum DataAge {
  FRESH,
  PRICES_AGED,
  PRICES_OLD,
  PROFILE_AGED,
  PROFILE_OLD
}
