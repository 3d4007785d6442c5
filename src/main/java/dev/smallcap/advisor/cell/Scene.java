package dev.smallcap.advisor.cell;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step in which Java asks the rules of a folder: the facts that it gives them together, and the
 * kinds of conclusions of which it then needs one. Immutable and thread-safe.
 *
 * @param name what it is about
 * @param group the folder, such as {@code client}
 * @param facts simple names of the facts, parameters left out; conclusions that Java hands over are
 *     among them
 */
public record Scene(String name, String group, Set<String> facts) {
  /** What the rules find of the words that a host gives. */
  static final Scene WORDS =
      new Scene(
          "words",
          "market",
          Set.of(
              "StatedSignals", "RateFinding", "PriceFinding", "ActivityFinding", "SlumpFinding"));

  /** Findings that Java makes of the words themselves: what they say is what was said. */
  private static final Map<Input, Input> WORDED =
      Map.of(
          new Input("RateFinding", "direction"), new Input("StatedSignals", "rates"),
          new Input("PriceFinding", "inflation"), new Input("StatedSignals", "inflation"),
          new Input("ActivityFinding", "activity"), new Input("StatedSignals", "activity"),
          new Input("SlumpFinding", "slump"), new Input("StatedSignals", "slump"));

  private static final List<Scene> ALL =
      List.of(
          new Scene("month", "market", Set.of("RateFigures", "MonthFigures")),
          new Scene("month with a missing figure", "market", Set.of("MissingSeries")),
          WORDS,
          new Scene("run of labels", "market", Set.of("LabelRun")),
          new Scene(
              "data",
              "market",
              Set.of(
                  "SeriesAge",
                  "DataReach",
                  "InterpolatedMonth",
                  "AwaitedFigures",
                  "UnpublishedFigure",
                  "MonthlyChange")),
          new Scene("reading", "market", Set.of("Reading")),
          new Scene("notes", "market", Set.of("ReadingNotes")),
          new Scene("funds", "funds", Set.of("FundRequest", "Fund")),
          new Scene(
              "client", "client", Set.of("Market", "Client", "Exposure", "Ages", "Wish", "Menu")),
          new Scene("outcome", "advice", Set.of("Outcome")),
          new Scene("hedge", "advice", Set.of("Unhedged")),
          new Scene("cheaper fund", "advice", Set.of("CheaperFund")));

  /** Copies the set. */
  public Scene {
    facts = Set.copyOf(facts);
  }

  /** All steps, in order. */
  public static List<Scene> all() {
    return ALL;
  }

  /** The input that a property belongs to in this step. */
  Input input(String fact, String property) {
    Input input = Input.of(fact, property);
    return equals(WORDS) ? worded(input) : input;
  }

  /** The word that a finding repeats, or the input itself. */
  static Input worded(Input input) {
    return WORDED.getOrDefault(input, input);
  }

  @Override
  public String toString() {
    return name;
  }
}
