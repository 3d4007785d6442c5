package dev.smallcap.advisor.cell;

import java.util.List;
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

  private static final List<Scene> ALL =
      List.of(
          new Scene("month", "market", Set.of("RateFigures", "MonthFigures")),
          new Scene("month with a missing figure", "market", Set.of("MissingSeries")),
          WORDS,
          new Scene("run of labels", "market", Set.of("LabelRun")),
          new Scene("data", "market", Set.of("SeriesAge", "DataReach", "InterpolatedMonth")),
          new Scene("reading", "market", Set.of("Reading")),
          new Scene("notes", "market", Set.of("ReadingNotes")),
          new Scene("funds", "funds", Set.of("FundRequest", "Fund")),
          new Scene("client", "client", Set.of("Market", "Client", "Exposure", "Ages", "Menu")),
          new Scene("outcome", "advice", Set.of("Outcome")));

  /** Copies the set. */
  public Scene {
    facts = Set.copyOf(facts);
  }

  /** All steps, in order. */
  public static List<Scene> all() {
    return ALL;
  }

  @Override
  public String toString() {
    return name;
  }
}
