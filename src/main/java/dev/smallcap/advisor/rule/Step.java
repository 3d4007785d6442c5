package dev.smallcap.advisor.rule;

import java.util.List;
import java.util.Set;

/**
 * A step in which a folder's rules are asked: the facts that they are given together, beside
 * parameters, and the conclusions that something takes up afterwards.
 *
 * @param facts simple names of facts
 * @param conclusions simple names of conclusions
 */
record Step(Set<String> facts, Set<String> conclusions) {
  private static final Set<String> SIGNS =
      Set.of("RateFinding", "PriceFinding", "ActivityFinding", "SlumpFinding", "PhaseLabel");

  private static final List<Step> MARKET =
      List.of(
          new Step(Set.of("RateFigures", "MonthFigures", "MissingSeries"), SIGNS),
          new Step(Set.of("StatedSignals"), SIGNS),
          new Step(Set.of("LabelRun"), Set.of("PhaseConfirmed", "ClockMove")),
          new Step(
              Set.of(
                  "MissingSeries",
                  "SeriesAge",
                  "DataReach",
                  "InterpolatedMonth",
                  "AwaitedFigures",
                  "UnpublishedFigure",
                  "MonthlyChange"),
              Set.of("DataGap", "PhaseLabel", "Caution")),
          new Step(Set.of("Reading"), Set.of("ReadingUsable", "StageFound", "Caution")),
          new Step(Set.of("ReadingNotes"), Set.of("Caution")));

  private static final List<Step> FUNDS =
      List.of(new Step(Set.of("FundRequest", "Fund"), Set.of("FundEligible")));

  private static final List<Step> CLIENT =
      List.of(
          new Step(
              Set.of("Market", "Client", "Exposure", "Ages", "Wish", "Menu"),
              Set.of(
                  "Refusal",
                  "HorizonFound",
                  "SizeHorizon",
                  "SleeveSize",
                  "SleeveLimit",
                  "Split",
                  "ProceedsToCash",
                  "PercentagesOnly",
                  "Caution")));

  private static final List<Step> ADVICE =
      List.of(
          new Step(
              Set.of("Outcome"),
              Set.of("Caution", "Evidence", "Disclosure", "Weighed", "NextReview")),
          new Step(Set.of("Unhedged"), Set.of("Caution")),
          new Step(Set.of("CheaperFund"), Set.of("Disclosure")));

  static List<Step> of(String group) {
    return switch (group) {
      case "market" -> MARKET;
      case "funds" -> FUNDS;
      case "client" -> CLIENT;
      case "advice" -> ADVICE;
      default -> List.of();
    };
  }
}
