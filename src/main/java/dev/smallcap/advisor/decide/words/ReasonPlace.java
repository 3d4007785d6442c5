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
  /** With the orders, where there are any: why they have no amounts. */
  ORDERS,
  /** With the costs: what is not in them. */
  COSTS,
  /** With the alternatives: a cheaper fund. */
  ALTERNATIVES,
  /** Nowhere: a date or the figures' own reading tells it. */
  SAID;

  private static final Map<String, ReasonPlace> BY_START =
      Map.of(
          "funds-", SUITABILITY,
          "guardrails-prices", ORDERS,
          "disclosures-costs", COSTS,
          "costs-", ALTERNATIVES,
          "review-", SAID,
          "notes-differs", SAID);

  static ReasonPlace of(Reason reason) {
    return BY_START.entrySet().stream()
        .filter(one -> reason.ruleId().startsWith(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(LISTED);
  }

  /** Those of some reasons that are told here. */
  List<Reason> in(List<Reason> reasons) {
    return reasons.stream().filter(reason -> of(reason) == this).toList();
  }
}
