package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;

/** What refuses a client, by hand. One object, one judgement. */
final class PlainSuitability {
  private final ClientCase facts;
  private final Client client;
  private final Exposure exposure;
  private final Ages ages;
  private final Limits limits;
  private final RiskProfile risk;
  private final Found found;

  PlainSuitability(ClientCase facts, Found found) {
    this.facts = facts;
    this.client = facts.client();
    this.exposure = facts.exposure();
    this.ages = facts.ages();
    this.limits = facts.limits();
    this.risk = client.riskProfile();
    this.found = found;
  }

  void judge() {
    if (!exposure.usEquityHeld()) {
      found.add("suitability-core", Refusal.undrafted(Decision.NEEDS_HUMAN_REVIEW));
    }
    grade();
    if (exposure.inverseHeld()) {
      found.add("suitability-inverse", new Refusal(Decision.NEEDS_HUMAN_REVIEW));
    }
    if (exposure.marginDebt()) {
      found.add("suitability-margin", new Refusal(Decision.NOT_SUITABLE));
    }
    if (client.age() < limits.ageAdult()) {
      found.add(
          "suitability-minor",
          new Refusal(Decision.NEEDS_HUMAN_REVIEW),
          "limit",
          limits.ageAdult(),
          "age",
          client.age());
    }
    if (PlainClient.needed(ages, limits) && !exposure.sleeveHeld()) {
      found.add(
          "suitability-need",
          new Refusal(Decision.NOT_SUITABLE),
          "limit",
          limits.needMonths(),
          "months",
          ages.monthsToNeed());
    }
    if (ages.priceBusinessDays() > limits.pricesDaysMost()) {
      found.add(
          "suitability-prices",
          new Refusal(Decision.NEEDS_DATA),
          "limit",
          limits.pricesDaysMost(),
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
    if (exposure.shortHeld()) {
      found.add("suitability-short", new Refusal(Decision.NEEDS_HUMAN_REVIEW));
    }
    if (risk == RiskProfile.R1 || risk == RiskProfile.R2) {
      found.add("suitability-stable", new Refusal(Decision.NOT_SUITABLE), "risk", risk);
    }
  }

  private void grade() {
    boolean korean = client.residency() == Residency.KR;
    int lowest = korean ? facts.profile().gradeKr() : facts.profile().grade();
    int grade = facts.menu().mildestGrade();
    if (grade < lowest) {
      found.add(
          korean ? "suitability-grade-korea" : "suitability-grade",
          new Refusal(Decision.NOT_SUITABLE),
          "risk",
          risk,
          "lowest",
          lowest,
          "grade",
          grade);
    }
  }
}
