package dev.smallcap.advisor.author.proof;

import static dev.smallcap.advisor.author.proof.Seeded.cell;
import static dev.smallcap.advisor.author.proof.Seeded.fund;
import static dev.smallcap.advisor.author.proof.Seeded.number;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;
import java.util.List;

/** Faults in numbers and in the list of funds: each breaks an invariant. */
final class SeededNumbers {
  private SeededNumbers() {}

  static final List<Seeded> ALL =
      List.of(
          number(
              "a widened cap builds too much",
              3,
              "sleeve.cap",
              "25",
              "sleeve-range",
              "size is 25",
              "R5"),
          number(
              "a lowered floor builds too little",
              4,
              "sleeve.floor",
              "9",
              "sleeve-range",
              "size is 9",
              "risk profile R4"),
          cell(
              "R3 gets more than R4",
              3,
              "ER1 MID R3",
              "16",
              "risk-order",
              "size is 15 %, beside 10 %",
              "risk profile R3"),
          cell(
              "R4 gets more than R5 in an expansion",
              4,
              "EXPANSION MID R4",
              "16",
              "risk-order",
              "size is 15 %, beside 9 %",
              "risk profile R4",
              "market EXPANSION"),
          number(
              "short lasts a month longer",
              3,
              "horizon.short",
              "13",
              "horizon-mid",
              "horizon is SHORT",
              "horizon months 13"),
          number(
              "short lasts a month less",
              4,
              "horizon.short",
              "11",
              "horizon-short",
              "horizon is MID",
              "horizon months 12"),
          number(
              "medium lasts a month longer",
              3,
              "horizon.mid",
              "61",
              "horizon-long",
              "horizon is MID",
              "horizon months 61"),
          number(
              "medium lasts a month less",
              4,
              "horizon.mid",
              "59",
              "horizon-mid",
              "horizon is LONG",
              "horizon months 60"),
          number(
              "the premium lasts a month longer",
              3,
              "cycle.premium",
              "13",
              "late-russell",
              "russell is",
              "market ER2 in month 13"),
          number(
              "seniors begin a year later",
              3,
              "senior.age",
              "66",
              "senior",
              "refused is no",
              "age 65",
              "residency KR"),
          number(
              "money needed soon is so for a month less, without a sleeve",
              3,
              "need.months",
              "35",
              "need-new",
              "suitable is yes",
              "months to need 36",
              "sleeve held no"),
          number(
              "money needed soon is so for a month less, with a sleeve",
              3,
              "need.months",
              "35",
              "need-held",
              "stance is",
              "months to need 36",
              "sleeve held yes"),
          number(
              "prices stay fresh a day longer",
              3,
              "prices.days.most",
              "11",
              "prices-stale",
              "decision is none",
              "price business days 11"),
          number(
              "a profile stays fresh a day longer",
              3,
              "profile.days.most",
              "731",
              "profile-stale",
              "decision is none",
              "profile days 731"),
          number(
              "heavy withdrawals begin later",
              3,
              "withdrawal.most",
              "5",
              "withdrawals-size",
              "size is 16",
              "risk profile R3",
              "withdrawals over 4 and under 5"),
          number(
              "a person comes before missing data",
              4,
              "decision.order.needs-data",
              "4",
              "prices-stale",
              "decision is NEEDS_HUMAN_REVIEW",
              "price business days over 10",
              "age 65",
              "residency KR"),
          number(
              "the review comes a month too late",
              3,
              "review.other",
              "4",
              "review-quarterly",
              "review months is 4",
              "russell held no"),
          number(
              "a Russell fund is not looked at monthly",
              3,
              "review.russell",
              "2",
              "fast-rebalancing",
              "review months is 2",
              "russell held yes"),
          fund(
              "IWM follows another index",
              3,
              "IWM",
              one -> Seeded.following(one, FundIndex.SP_SMALLCAP_600),
              "fund-iwm",
              "fund IWM"),
          fund(
              "IJR follows another index",
              3,
              "IJR",
              one -> Seeded.following(one, FundIndex.RUSSELL_2000),
              "fund-ijr",
              "fund IJR"),
          fund(
              "IJH follows no index of the sleeve",
              3,
              "IJH",
              one -> Seeded.following(one, FundIndex.OTHER),
              "fund-ijh",
              "fund IJH"),
          fund(
              "the hedged fund lost its hedge",
              3,
              "280930",
              Seeded::unhedged,
              "fund-kodex",
              "hedged == yes"),
          fund(
              "the hedged fund moved abroad",
              4,
              "280930",
              one -> Seeded.listed(one, Listing.US),
              "fund-kodex",
              "listing == KRX"),
          fund(
              "an ISA lost its Russell fund",
              3,
              "280930",
              one -> Seeded.heldIn(one, AccountType.KR_GENERAL),
              "fund-isa-there",
              "account KR_ISA"),
          fund(
              "a US account lost its S&P 600 fund",
              4,
              "IJR",
              one -> Seeded.heldIn(one, AccountType.KR_OVERSEAS),
              "fund-us-there",
              "account US_BROKERAGE"));
}
