package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCash;
import dev.smallcap.advisor.rulebook.conclusion.SizeHorizon;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;

/** A client, judged by hand in the order of the rules' ids. One object, one judgement. */
final class PlainClient {
  private final ClientCase facts;
  private final Client client;
  private final Exposure exposure;
  private final Ages ages;
  private final Limits limits;
  private final boolean heavyWithdrawals;
  private final Found found;

  PlainClient(ClientCase facts, Found found) {
    this.facts = facts;
    this.client = facts.client();
    this.exposure = facts.exposure();
    this.ages = facts.ages();
    this.limits = facts.limits();
    this.heavyWithdrawals =
        more(client.withdrawals(), limits.withdrawalMost()) || client.drawdown();
    this.found = found;
  }

  void judge() {
    new PlainCautions(facts, found).tell();
    Horizon sizeHorizon = sizeHorizon();
    Horizon horizon = horizon();
    PlainSleeve sleeve = new PlainSleeve(facts, horizon, sizeHorizon);
    SleeveSize size = sleeve.size();
    need();
    if (size != null && size.stance() == Stance.BUILD) {
      surge(size.size());
      withdrawals(size.size());
    }
    sleeve.tellSize(size, found);
    new PlainSuitability(facts, found).judge();
    sleeve.tellSplit(size, found);
  }

  private Horizon sizeHorizon() {
    int months = ages.monthsHeld();
    int shortMonths = limits.horizonShort();
    int midMonths = limits.horizonMid();
    if (months <= shortMonths) {
      SizeHorizon size = new SizeHorizon(Horizon.SHORT);
      found.add("held-short", size, "limit", shortMonths, "months", months);
      return Horizon.SHORT;
    }
    if (months <= midMonths) {
      SizeHorizon size = new SizeHorizon(Horizon.MID);
      found.add("held-mid", size, "short", shortMonths, "limit", midMonths, "months", months);
      return Horizon.MID;
    }
    if (!heavyWithdrawals) {
      found.add(
          "held-long",
          new SizeHorizon(Horizon.LONG),
          "limit",
          limits.withdrawalMost(),
          "mid",
          midMonths,
          "withdrawals",
          client.withdrawals(),
          "months",
          months);
      return Horizon.LONG;
    }
    found.add(
        "held-withdrawals",
        new SizeHorizon(Horizon.MID),
        "limit",
        limits.withdrawalMost(),
        "mid",
        midMonths,
        "withdrawals",
        client.withdrawals(),
        "drawdown",
        client.drawdown());
    return Horizon.MID;
  }

  private Horizon horizon() {
    int months = client.horizonMonths();
    int shortMonths = limits.horizonShort();
    int midMonths = limits.horizonMid();
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

  private void need() {
    if (needed(ages, limits) && exposure.sleeveHeld()) {
      int limit = limits.needMonths();
      int months = ages.monthsToNeed();
      found.add("limit-need", SleeveLimit.exit(), "limit", limit, "months", months);
      found.add("limit-proceeds", new ProceedsToCash(), "limit", limit, "months", months);
    }
  }

  private void surge(Percent size) {
    if (!facts.wish().allInForSurge()) {
      return;
    }
    Percent middle = limits.sleeveMiddle();
    Percent floor = limits.sleeveFloor();
    if (more(size, middle)) {
      found.add("limit-surge-middle", SleeveLimit.build(middle), "lower", middle, "size", size);
    } else if (more(size, floor)) {
      found.add(
          "limit-surge-floor",
          SleeveLimit.build(floor),
          "middle",
          middle,
          "lower",
          floor,
          "size",
          size);
    } else {
      found.add("limit-surge-hold", SleeveLimit.hold(size), "floor", floor, "size", size);
    }
  }

  private void withdrawals(Percent asked) {
    if (!heavyWithdrawals) {
      return;
    }
    if (more(asked, limits.sleeveMiddle())) {
      withdrawals(
          "limit-withdrawals-middle", SleeveLimit.build(limits.sleeveMiddle()), asked, "lower");
    } else if (more(asked, limits.sleeveFloor())) {
      found.add(
          "limit-withdrawals-floor",
          SleeveLimit.build(limits.sleeveFloor()),
          "limit",
          limits.withdrawalMost(),
          "middle",
          limits.sleeveMiddle(),
          "lower",
          limits.sleeveFloor(),
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
        limits.withdrawalMost(),
        bound,
        bound.equals("lower") ? limits.sleeveMiddle() : limits.sleeveFloor(),
        "withdrawals",
        client.withdrawals(),
        "drawdown",
        client.drawdown(),
        "size",
        size);
  }

  static boolean needed(Ages ages, Limits limits) {
    return ages.needKnown() && ages.monthsToNeed() <= limits.needMonths();
  }

  static boolean more(Percent one, Percent other) {
    return one.compareTo(other) > 0;
  }
}
