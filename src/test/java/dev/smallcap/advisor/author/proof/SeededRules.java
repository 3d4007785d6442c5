package dev.smallcap.advisor.author.proof;

import static dev.smallcap.advisor.author.proof.ProofFault.Kind.BROKEN;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.CONFLICT;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.GAP;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.NEVER_DECIDES;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.NEVER_FIRES;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.NEVER_MATTERS;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.NO_EFFECT;
import static dev.smallcap.advisor.author.proof.ProofFault.Kind.UNCUT;
import static dev.smallcap.advisor.author.proof.Seeded.rule;

import java.util.List;

/** Faults in rules. */
final class SeededRules {
  private SeededRules() {}

  static final List<Seeded> ALL =
      List.of(
          // a boundary moved by one, either way
          rule(
              "month 60 is neither medium nor long",
              1,
              "horizon-mid",
              "horizonMonths <= $limit -> horizonMonths < $limit",
              GAP,
              "Verdict",
              "no horizon",
              "horizon months 60"),
          rule(
              "month 12 is short and medium",
              2,
              "horizon-mid",
              "horizonMonths > $short -> horizonMonths >= $short",
              CONFLICT,
              "Verdict",
              "more than one horizon",
              "horizon months 12"),
          rule(
              "inflation at the limit is neither stable nor elevated",
              1,
              "signals-stable",
              "inflation <= $stable || -> inflation < $stable ||",
              GAP,
              "PriceFinding",
              "inflation 3"),
          rule(
              "inflation at the limit is stable and elevated",
              2,
              "signals-elevated",
              "inflation > $stable && -> inflation >= $stable &&",
              CONFLICT,
              "PriceFinding",
              "inflation 3"),
          rule(
              "month 6 of a recovery has two stages",
              1,
              "reading-second",
              "age > $first -> age >= $first",
              CONFLICT,
              "StageFound",
              "age 6"),
          rule(
              "month 12 of a recovery has no stage",
              2,
              "reading-second",
              "age <= $months -> age < $months",
              GAP,
              "StageFound",
              "age 12"),
          rule(
              "a clear cut is also held",
              2,
              "signals-easy",
              "change > $cut, -> change >= $cut,",
              CONFLICT,
              "RateFinding",
              "change -0.25"),
          rule(
              "a clear rise is no rise",
              1,
              "signals-hiking",
              "change >= $limit -> change > $limit",
              GAP,
              "RateFinding",
              "change 0.25"),
          rule(
              "a client of 65 is no senior",
              1,
              "suitability-senior",
              "age >= $limit -> age > $limit",
              BROKEN,
              "senior",
              "refused is no",
              "age 65"),
          rule(
              "money needed in 36 months is not needed soon",
              2,
              "suitability-need",
              "monthsToNeed <= $limit -> monthsToNeed < $limit",
              BROKEN,
              "need-new",
              "months to need 36"),
          // gaps
          rule(
              "without a Russell fund nothing is reviewed",
              1,
              "review-quarterly",
              "russellHeld == false -> russellHeld == true",
              GAP,
              "NextReview",
              "russell held no"),
          rule(
              "a late cycle has no stage",
              3,
              "reading-late",
              "phase == CyclePhase.LATE -> phase == CyclePhase.RECESSION",
              GAP,
              "StageFound",
              "phase LATE"),
          rule(
              "a shrinking month has no label",
              2,
              "cycle-expansion",
              "MonthFigures( $month : month ) -> CycleLimits( $least : cycleActivityGrowth )\n"
                  + "        MonthFigures( $month : month, activity >= $least )",
              GAP,
              "PhaseLabel",
              "activity"),
          rule(
              "nothing to trade has no alternative",
              2,
              "alternatives-nothing-left",
              "tradesDue == true -> tradesDue == false",
              GAP,
              "AlternativeWeighed",
              "trades due yes"),
          // overlaps
          rule(
              "an unknown phase overlaps a late one",
              3,
              "sleeve-unknown",
              "stage == Stage.UNKNOWN -> stage == Stage.UNKNOWN || stage == Stage.LATE"
                  + " ;; SleeveSize.hold( $size ) -> SleeveSize.exit()",
              CONFLICT,
              "Verdict",
              "market LATE"),
          rule(
              "a recovery has two splits",
              2,
              "tilt-after",
              "stage != Stage.ER1, stage != Stage.ER2 -> stage != Stage.ER1 ;; tilted == false, steadied"
                  + " == false -> steadied == false",
              CONFLICT,
              "Verdict",
              "more than one split",
              "market ER2"),
          rule(
              "a recovery starts the clock and clears it",
              2,
              "clock-clear",
              "label == CyclePhase.RECESSION -> label == CyclePhase.EARLY_RECOVERY",
              CONFLICT,
              "ClockMove",
              "label EARLY_RECOVERY"),
          // invariants
          rule(
              "a long horizon leans to the Russell",
              3,
              "tilt-long",
              "Split.quality() -> Split.tilted( $cap, $cap ) ;; Market( stage -> Limits( $cap :"
                  + " tiltRussellCap )\n"
                  + "        Market( stage",
              BROKEN,
              "long-russell",
              "russell is 100",
              "horizon months 62"),
          rule(
              "debt is no refusal by itself",
              3,
              "suitability-margin",
              "marginDebt == true -> marginDebt == true, inverseHeld == true",
              BROKEN,
              "debt",
              "suitable is yes",
              "margin debt yes"),
          rule(
              "inverse funds need nobody",
              2,
              "suitability-inverse",
              "inverseHeld == true -> totalMarketHeld == true",
              BROKEN,
              "inverse",
              "refused is no",
              "inverse held yes"),
          rule(
              "a US account buys funds too risky for the profile",
              1,
              "funds-us",
              ", riskGrade >= $lowest ) ->  )",
              BROKEN,
              "fund-grade",
              "account US_BROKERAGE"),
          rule(
              "an ISA buys nothing that it can hold",
              2,
              "funds-krx",
              "listing == Listing.KRX -> listing == Listing.US",
              BROKEN,
              "fund-isa-there",
              "account KR_ISA",
              "fund 280930"),
          rule(
              "who asks for the hedge gets it not",
              3,
              "funds-hedge-rest",
              ", index != FundIndex.RUSSELL_2000 -> ",
              BROKEN,
              "fund-hedge",
              "hedge wanted yes"),
          // disclosures and evidence
          rule(
              "losses are disclosed for the hedge alone",
              1,
              "disclosures-losses",
              "russellShown == true -> hedgedTargeted == true",
              BROKEN,
              "said-losses",
              "says disclosures-losses",
              "russell shown yes",
              "hedged targeted no"),
          rule(
              "capital losses are disclosed where nothing is bought",
              3,
              "disclosures-capital",
              "sleeveTargeted == true -> sleeveTargeted == false",
              BROKEN,
              "said-capital",
              "says disclosures-capital",
              "sleeve targeted yes"),
          rule(
              "currencies are disclosed at home",
              1,
              "disclosures-currency",
              "foreignCurrency == true -> foreignCurrency == false",
              BROKEN,
              "said-currency",
              "foreign currency yes"),
          rule(
              "the screen is disclosed without its fund",
              1,
              "disclosures-screen",
              "sp600Targeted == true -> sp600Targeted == false",
              BROKEN,
              "said-screen",
              "sp600 targeted yes"),
          rule(
              "the price of the hedge is disclosed without it",
              2,
              "disclosures-futures",
              "hedgedTargeted == true -> hedgedTargeted == false",
              BROKEN,
              "said-hedge",
              "says disclosures-futures",
              "hedged targeted yes"),
          rule(
              "costs are disclosed where nothing is traded",
              3,
              "disclosures-costs",
              "tradesDue == true -> tradesDue == false",
              BROKEN,
              "said-costs",
              "trades due yes"),
          rule(
              "the exit rule of a Russell fund is missing",
              2,
              "disclosures-exit",
              "russellHeld == true -> russellHeld == true, tradesDue == true",
              BROKEN,
              "fast-rebalancing",
              "says disclosures-exit",
              "russell held yes",
              "trades due no"),
          rule(
              "contrary evidence is missing",
              2,
              "evidence-trough",
              "russellShown == true -> hedgedTargeted == true",
              BROKEN,
              "said-evidence",
              "says evidence-trough",
              "russell shown yes"),
          rule(
              "evidence about 2020 is missing without trades",
              1,
              "evidence-2020",
              "russellShown == true -> russellShown == true, tradesDue == true",
              BROKEN,
              "said-evidence",
              "says evidence-2020",
              "trades due no"),
          // what does nothing
          rule(
              "a rule contradicts itself",
              4,
              "guardrails-premise",
              "usEquityHeld == true, core -> usEquityHeld == true, usEquityHeld == false, core",
              NEVER_FIRES,
              "guardrails-premise",
              "in no situation"),
          rule(
              "a refusal never decides",
              4,
              "suitability-profile",
              "profileDaysMost -> pricesDaysMost ;; $days : profileDays, profileDays -> $days :"
                  + " priceBusinessDays, priceBusinessDays",
              NEVER_DECIDES,
              "suitability-profile",
              "the same without it"),
          rule(
              "a condition says what another said",
              4,
              "guardrails-total",
              "totalMarketHeld == true -> totalMarketHeld == true, totalMarketHeld != false",
              NEVER_MATTERS,
              "guardrails-total: totalMarketHeld != false",
              "same situations"),
          rule(
              "a condition is implied by another",
              4,
              "horizon-long",
              "$limit : horizonMid -> $limit : horizonMid, $short : horizonShort ;; horizonMonths >"
                  + " $limit -> horizonMonths > $short, horizonMonths > $limit",
              NEVER_MATTERS,
              "horizon-long: horizonMonths > $short",
              "same situations"),
          rule(
              "a stale number is read by a rule that never fires",
              4,
              "guardrails-profile",
              "profileDays > $limit -> profileDays > $limit, profileDays <= $limit",
              NO_EFFECT,
              "profile.days",
              "no comparison with it ever turns"),
          // what cannot be cut into cells is told, and never taken as proved
          rule(
              "two amounts are compared with each other",
              1,
              "guardrails-total",
              "totalMarketHeld == true -> totalMarketHeld == true, sleeve < core",
              UNCUT,
              "guardrails-total",
              "each takes any value"),
          rule(
              "a rule looks for two clients",
              2,
              "guardrails-surge",
              "Client( motive == Motive.RECENT_SURGE ) -> Client( motive == Motive.RECENT_SURGE )\n"
                  + "        Client( drawdown == false )",
              UNCUT,
              "guardrails-surge",
              "looks for two of Client"));
}
