package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Reason;
import java.util.List;
import java.util.Map;

/**
 * Where a client reads a reason, beside the list that it stands in. The id of a rule begins with
 * the name of its file; what is told in a place of its own is not told in its list too.
 */
enum ReasonPlace {
  /** In its list. */
  LISTED,
  /** With the suitability: that a fund can be bought. */
  SUITABILITY,
  /** Below the headline: what the account cannot buy or order. */
  ANSWER,
  /** With the orders, where there are any: why they have no amounts. */
  ORDERS,
  /** With the costs: what is not in them. */
  COSTS,
  /** With the alternatives: a cheaper fund. */
  ALTERNATIVES,
  /** With the phase, where who gave it or the figures tell it. */
  PHASE,
  /** Nowhere: a date or the figures' own reading tells it. */
  SAID;

  /** That nobody else approved who gave the phase. */
  static final String UNAPPROVED = "notes-unapproved";

  /** That an exchange rate came without its day. */
  static final String UNDATED = "guardrails-rates";

  /** That the account can buy no fund of an index. */
  static final String WITHOUT_FUND = "settle-no-fund";

  private static final Map<String, ReasonPlace> BY_START =
      Map.ofEntries(
          Map.entry("funds-", SUITABILITY),
          Map.entry("settle-unattainable", ANSWER),
          Map.entry("settle-none", ANSWER),
          Map.entry(WITHOUT_FUND, ANSWER),
          Map.entry("guardrails-prices", ORDERS),
          Map.entry("disclosures-costs", COSTS),
          Map.entry("costs-", ALTERNATIVES),
          Map.entry("reading-given", PHASE),
          Map.entry("reading-recession", PHASE),
          Map.entry("reading-expansion", PHASE),
          Map.entry("reading-late", PHASE),
          Map.entry(UNAPPROVED, PHASE),
          Map.entry("review-", SAID),
          Map.entry("notes-differs", SAID));

  static ReasonPlace of(Reason reason) {
    return of(reason.ruleId());
  }

  /** Where a client reads what a rule says. */
  static ReasonPlace of(String ruleId) {
    return BY_START.entrySet().stream()
        .filter(one -> ruleId.startsWith(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(LISTED);
  }

  /** Those of some reasons that are told here. */
  List<Reason> in(List<Reason> reasons) {
    return reasons.stream().filter(reason -> of(reason) == this).toList();
  }
}
