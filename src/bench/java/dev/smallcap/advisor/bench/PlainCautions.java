package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;

/** What a client is cautioned about, by hand. One object, one judgement. */
final class PlainCautions {
  private final ClientCase facts;
  private final Client client;
  private final Exposure exposure;
  private final Ages ages;
  private final Limits limits;
  private final RiskProfile risk;
  private final Found found;

  PlainCautions(ClientCase facts, Found found) {
    this.facts = facts;
    this.client = facts.client();
    this.exposure = facts.exposure();
    this.ages = facts.ages();
    this.limits = facts.limits();
    this.risk = client.riskProfile();
    this.found = found;
  }

  void tell() {
    if (!ages.calendarKnown()) {
      found.add("calendar-unknown", new Caution());
    }
    if (client.otherAccounts()) {
      found.add("guardrails-accounts", new Caution());
    }
    if (exposure.sleeveHeld()) {
      adviser();
    }
    if (ages.needEndsHorizon() && ages.monthsToNeed() > limits.needMonths()) {
      found.add(
          "guardrails-horizon",
          new Caution(),
          "limit",
          limits.needMonths(),
          "horizon",
          client.horizonMonths(),
          "months",
          ages.monthsBeforeNeed());
    }
    if (exposure.leveragedCoreHeld()) {
      found.add("guardrails-leveraged", new Caution(), "funds", exposure.leveragedCore());
    }
    if (exposure.usEquityHeld() && PlainClient.more(limits.coreHalf(), exposure.core())) {
      found.add(
          "guardrails-premise", new Caution(), "half", limits.coreHalf(), "core", exposure.core());
    }
    dates();
    Percent requested = client.requestedSleeve();
    if (requested != null && PlainClient.more(requested, limits.sleeveCap())) {
      found.add(
          "guardrails-request", new Caution(), "cap", limits.sleeveCap(), "requested", requested);
    }
    int senior = limits.seniorAge();
    if (client.residency() != Residency.KR && client.age() >= senior) {
      found.add("guardrails-senior", new Caution(), "limit", senior, "age", client.age());
    }
    if (client.motive() == Motive.RECENT_SURGE) {
      found.add("guardrails-surge", new Caution());
    }
    if (exposure.totalMarketHeld()) {
      found.add("guardrails-total", new Caution());
    }
  }

  private void adviser() {
    if (risk == RiskProfile.R1 || risk == RiskProfile.R2) {
      found.add("guardrails-adviser", new Caution(), "risk", risk);
      return;
    }
    boolean korean = client.residency() == Residency.KR;
    int lowest = korean ? facts.profile().gradeKr() : facts.profile().grade();
    int grade = facts.menu().mildestGrade();
    if (grade < lowest) {
      found.add(
          korean ? "guardrails-adviser-korea" : "guardrails-adviser-grade",
          new Caution(),
          "risk",
          risk,
          "lowest",
          lowest,
          "grade",
          grade);
    }
  }

  private void dates() {
    int days = ages.priceBusinessDays();
    if (days > limits.pricesDays() && days <= limits.pricesDaysMost()) {
      found.add(
          "guardrails-prices",
          new PercentagesOnly(),
          "limit",
          limits.pricesDays(),
          "most",
          limits.pricesDaysMost(),
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
    if (ages.ratesUndated()) {
      found.add("guardrails-rates", new Caution(), "pairs", ages.undatedRates());
    }
  }
}
