package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.conclusion.PercentagesOnly;
import dev.smallcap.advisor.conclusion.ProceedsToCash;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.SizeHorizon;
import dev.smallcap.advisor.conclusion.SleeveLimit;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.Exposure;
import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stance;

/** A client, judged by hand. One object, one judgement. */
final class PlainClient {
  private final ClientCase facts;
  private final Client client;
  private final Exposure exposure;
  private final Ages ages;
  private final Limits limits;
  private final RiskProfile risk;
  private final boolean heavyWithdrawals;
  private final Found found;

  PlainClient(ClientCase facts, Found found) {
    this.facts = facts;
    this.client = facts.client();
    this.exposure = facts.exposure();
    this.ages = facts.ages();
    this.limits = facts.limits();
    this.risk = client.riskProfile();
    this.heavyWithdrawals = more(client.withdrawals(), limits.withdrawal()) || client.drawdown();
    this.found = found;
  }

  void judge() {
    guardrails();
    Horizon horizon = horizon();
    Horizon sizeHorizon = sizeHorizon(horizon);
    PlainSleeve sleeve = new PlainSleeve(facts, horizon, sizeHorizon);
    SleeveSize size = sleeve.size();
    limits(size);
    sleeve.tellSize(size, found);
    suitability();
    sleeve.tellSplit(size, found);
  }

  private void guardrails() {
    if (exposure.leveragedCoreHeld()) {
      found.add("guardrails-leveraged", new Caution(), "funds", exposure.leveragedCore());
    }
    if (ages.ratesUndated()) {
      found.add("guardrails-rates", new Caution(), "pairs", ages.undatedRates());
    }
    boolean cautious = risk == RiskProfile.R1 || risk == RiskProfile.R2;
    if (cautious && exposure.sleeveHeld()) {
      found.add("guardrails-adviser", new Caution(), "risk", risk);
    }
    if (risk == RiskProfile.R3 && client.residency() == Residency.KR) {
      int grade = facts.menu().mildestGrade();
      found.add("guardrails-neutral", new Caution(), "risk", risk, "grade", grade);
    }
    if (exposure.usEquityHeld() && more(limits.coreHalf(), exposure.core())) {
      found.add(
          "guardrails-premise", new Caution(), "half", limits.coreHalf(), "core", exposure.core());
    }
    if (!ages.calendarKnown()) {
      found.add("calendar-unknown", new Caution());
    }
    int days = ages.priceBusinessDays();
    if (days > limits.priceDays() && days <= limits.priceDaysMost()) {
      found.add(
          "guardrails-prices",
          new PercentagesOnly(),
          "limit",
          limits.priceDays(),
          "most",
          limits.priceDaysMost(),
          "days",
          days,
          "oldest",
          ages.oldest());
    }
    long profileDays = ages.profileDays();
    if (profileDays > limits.profileDays() && profileDays <= limits.profileDaysMost()) {
      found.add(
          "guardrails-profile",
          new Caution(),
          "limit",
          limits.profileDays(),
          "most",
          limits.profileDaysMost(),
          "days",
          profileDays);
    }
    Percent requested = client.requestedSleeve();
    if (requested != null && more(requested, limits.cap())) {
      found.add("guardrails-request", new Caution(), "cap", limits.cap(), "requested", requested);
    }
    if (client.motive() == Motive.RECENT_SURGE) {
      found.add("guardrails-surge", new Caution());
    }
    if (exposure.totalMarketHeld()) {
      found.add("guardrails-total", new Caution());
    }
  }

  private Horizon horizon() {
    int months = client.horizonMonths();
    int shortMonths = limits.shortMonths();
    int midMonths = limits.midMonths();
    if (months > midMonths) {
      HorizonFound horizon = new HorizonFound(Horizon.LONG);
      found.add("horizon-long", horizon, "limit", midMonths, "months", months);
      return Horizon.LONG;
    }
    if (months > shortMonths) {
      HorizonFound horizon = new HorizonFound(Horizon.MID);
      found.add("horizon-mid", horizon, "short", shortMonths, "limit", midMonths, "months", months);
      return Horizon.MID;
    }
    HorizonFound horizon = new HorizonFound(Horizon.SHORT);
    found.add("horizon-short", horizon, "limit", shortMonths, "months", months);
    return Horizon.SHORT;
  }

  private Horizon sizeHorizon(Horizon horizon) {
    Percent limit = limits.withdrawal();
    Percent withdrawals = client.withdrawals();
    if (!heavyWithdrawals) {
      found.add(
          "horizon-size",
          new SizeHorizon(horizon),
          "limit",
          limit,
          "withdrawals",
          withdrawals,
          "horizon",
          horizon);
      return horizon;
    }
    if (horizon == Horizon.LONG) {
      found.add(
          "horizon-withdrawals",
          new SizeHorizon(Horizon.MID),
          "limit",
          limit,
          "withdrawals",
          withdrawals,
          "drawdown",
          client.drawdown());
      return Horizon.MID;
    }
    found.add(
        "horizon-withdrawals-kept",
        new SizeHorizon(horizon),
        "limit",
        limit,
        "withdrawals",
        withdrawals,
        "drawdown",
        client.drawdown(),
        "horizon",
        horizon);
    return horizon;
  }

  private boolean needed() {
    return ages.needKnown() && ages.monthsToNeed() <= limits.needMonths();
  }

  private void limits(SleeveSize size) {
    if (needed() && exposure.sleeveHeld()) {
      found.add(
          "limit-need",
          SleeveLimit.exit(),
          "limit",
          limits.needMonths(),
          "months",
          ages.monthsToNeed());
      found.add(
          "limit-proceeds",
          new ProceedsToCash(),
          "limit",
          limits.needMonths(),
          "months",
          ages.monthsToNeed());
    }
    if (!heavyWithdrawals || size == null || size.stance() != Stance.BUILD) {
      return;
    }
    Percent asked = size.size();
    if (more(asked, limits.middle())) {
      withdrawals("limit-withdrawals-middle", SleeveLimit.build(limits.middle()), asked, "lower");
    } else if (more(asked, limits.floor())) {
      found.add(
          "limit-withdrawals-floor",
          SleeveLimit.build(limits.floor()),
          "limit",
          limits.withdrawal(),
          "middle",
          limits.middle(),
          "lower",
          limits.floor(),
          "withdrawals",
          client.withdrawals(),
          "drawdown",
          client.drawdown(),
          "size",
          asked);
    } else {
      withdrawals("limit-withdrawals-hold", SleeveLimit.hold(asked), asked, "floor");
    }
  }

  private void withdrawals(String id, SleeveLimit limit, Percent size, String bound) {
    found.add(
        id,
        limit,
        "limit",
        limits.withdrawal(),
        bound,
        bound.equals("lower") ? limits.middle() : limits.floor(),
        "withdrawals",
        client.withdrawals(),
        "drawdown",
        client.drawdown(),
        "size",
        size);
  }

  private void suitability() {
    if (!exposure.usEquityHeld()) {
      found.add("suitability-core", new Refusal(Decision.NEEDS_HUMAN_REVIEW));
    }
    int mildest = facts.menu().mildestGrade();
    int lowest = facts.profile().lowestGrade();
    if (mildest < lowest) {
      found.add(
          "suitability-grade",
          new Refusal(Decision.NOT_SUITABLE),
          "risk",
          risk,
          "lowest",
          lowest,
          "grade",
          mildest);
    }
    if (exposure.inverseHeld()) {
      found.add("suitability-inverse", new Refusal(Decision.NEEDS_HUMAN_REVIEW));
    }
    if (exposure.shortHeld()) {
      found.add("suitability-short", new Refusal(Decision.NEEDS_HUMAN_REVIEW));
    }
    if (exposure.marginDebt()) {
      found.add("suitability-margin", new Refusal(Decision.NOT_SUITABLE));
    }
    if (needed() && !exposure.sleeveHeld()) {
      found.add(
          "suitability-need",
          new Refusal(Decision.NOT_SUITABLE),
          "limit",
          limits.needMonths(),
          "months",
          ages.monthsToNeed());
    }
    if (ages.priceBusinessDays() > limits.priceDaysMost()) {
      found.add(
          "suitability-prices",
          new Refusal(Decision.NEEDS_DATA),
          "limit",
          limits.priceDaysMost(),
          "days",
          ages.priceBusinessDays(),
          "oldest",
          ages.oldest());
    }
    if (ages.profileDays() > limits.profileDaysMost()) {
      found.add(
          "suitability-profile",
          new Refusal(Decision.NEEDS_DATA),
          "limit",
          limits.profileDaysMost(),
          "days",
          ages.profileDays());
    }
    if (client.age() >= limits.seniorAge() && client.residency() == Residency.KR) {
      found.add(
          "suitability-senior",
          new Refusal(Decision.NEEDS_HUMAN_REVIEW),
          "limit",
          limits.seniorAge(),
          "age",
          client.age());
    }
    if (risk == RiskProfile.R1 || risk == RiskProfile.R2) {
      found.add("suitability-stable", new Refusal(Decision.NOT_SUITABLE), "risk", risk);
    }
  }

  static boolean more(Percent one, Percent other) {
    return one.compareTo(other) > 0;
  }
}
