package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How regions speak of the inputs of two policies on a day. Immutable and thread-safe. */
final class ReportDimensions {
  static final Input MONTHS = new Input("Client", "horizonMonths");

  /** How long the sleeve can be held: the horizon, or less where a need for the money ends it. */
  static final Input HELD = new Input("Ages", "monthsHeld");

  private static final Map<Input, Integer> RANKS =
      Map.of(
          new Input("Client", "riskProfile"),
          ReportDimension.RISK,
          MONTHS,
          ReportDimension.HORIZON,
          HELD,
          ReportDimension.HORIZON,
          Input.MARKET,
          ReportDimension.MARKET,
          new Input("FundRequest", "account"),
          ReportDimension.ACCOUNT);

  private final PolicyPartition old;
  private final PolicyPartition now;
  private final List<String> horizons;

  ReportDimensions(PolicyPartition old, PolicyPartition now) {
    this.old = old;
    this.now = now;
    List<String> found = horizons(old);
    this.horizons = found.equals(horizons(now)) ? found : List.of();
  }

  /** Whether both policies cut an input alike. */
  boolean alike(Input input) {
    Dimension one = old.inputs().get(input);
    Dimension other = now.inputs().get(input);
    if (one == null || other == null) {
      return true;
    }
    return input.equals(Input.MARKET)
        ? MarketWords.alike(one, other)
        : one.names().equals(other.names());
  }

  /** An input by itself, as regions speak of it. */
  Turning turning(Dimension axis) {
    Input input = axis.input();
    int size = axis.spans().size();
    return Turning.of(
        axis,
        new ReportDimension(RANKS.getOrDefault(input, ReportDimension.BESIDE), size, saying(axis)));
  }

  private ReportDimension.Saying saying(Dimension axis) {
    Input input = axis.input();
    List<String> names = axis.names();
    if (input.equals(Input.MARKET)) {
      Dimension before = old.inputs().getOrDefault(input, axis);
      return new MarketWords(before, now.inputs().getOrDefault(input, before));
    }
    FactType fact = Objects.requireNonNull(Vocabulary.type(input.fact()));
    Property property = Objects.requireNonNull(fact.property(input.property()));
    if (property.type() == Boolean.class) {
      return places -> yes(axis, places) ? input.words() : no(input.words());
    }
    if (property.type().isEnum()) {
      String before = RANKS.containsKey(input) ? "" : input.words() + " ";
      return places -> before + TermWords.of(names, places);
    }
    String unit = property.type() == Percent.class ? " %" : "";
    return places ->
        (input.equals(MONTHS) || (input.equals(HELD) && cutLikeHorizons(axis))) && whole(places)
            ? TermWords.of(distinct(horizons), named(places))
            : input.words() + " " + numbers(names, places, unit);
  }

  private static boolean yes(Dimension axis, SortedSet<Integer> places) {
    return places.contains(axis.indexOf(true));
  }

  /** A participle alone is denied, a thing is not there. */
  private static String no(String words) {
    boolean alone = words.indexOf(' ') < 0 && (words.endsWith("ed") || words.endsWith("built"));
    return (alone ? "not " : "no ") + words;
  }

  private static String numbers(List<String> names, SortedSet<Integer> places, String unit) {
    List<String> words = new ArrayList<>();
    for (int place : places) {
      if (Interval.of(names.get(place)) == null) {
        words.add(names.get(place));
      }
    }
    Interval.words(names, places).forEach(one -> words.add(one + unit));
    return TermWords.joined(words);
  }

  /** The horizon that the rules find for each class of months; none where they find not one. */
  private static List<String> horizons(PolicyPartition factoring) {
    Dimension axis = factoring.inputs().get(MONTHS);
    JointTable joint = JointTable.of(factoring, EvaluationStep.CLIENT, Set.of(HorizonFound.class));
    if (axis == null || !joint.axes().equals(List.of(axis))) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < axis.spans().size(); cell++) {
      List<Finding> found = joint.findings(cell);
      if (found.size() != 1) {
        return List.of();
      }
      names.add(((HorizonFound) found.get(0).conclusion()).horizon().name());
    }
    return names;
  }

  /** Whether the months held are cut where horizons are. */
  boolean cutLikeHorizons(Dimension held) {
    return ends(held).equals(ends(old.inputs().get(MONTHS)))
        && ends(held).equals(ends(now.inputs().get(MONTHS)));
  }

  /** The upper ends of the classes: months held begin at none, horizons at one. */
  private static List<String> ends(@Nullable Dimension axis) {
    return axis == null
        ? List.of()
        : axis.names().stream().map(name -> name.replaceFirst("^\\d+-", "")).toList();
  }

  /** Whether each class of months is a horizon of its own, or none is. */
  boolean distinct() {
    return distinct(horizons).size() == horizons.size();
  }

  /** The horizons of the classes of months, or their own names where there are none. */
  List<String> horizons(Dimension months) {
    return horizons.isEmpty() ? months.names() : horizons;
  }

  /** Whether months are all those of some horizons. */
  private boolean whole(SortedSet<Integer> places) {
    for (int i = 0; i < horizons.size(); i++) {
      for (int k = 0; k < horizons.size(); k++) {
        if (horizons.get(i).equals(horizons.get(k)) && places.contains(i) != places.contains(k)) {
          return false;
        }
      }
    }
    return !horizons.isEmpty();
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }

  private SortedSet<Integer> named(SortedSet<Integer> places) {
    SortedSet<Integer> named = new TreeSet<>();
    places.forEach(place -> named.add(distinct(horizons).indexOf(horizons.get(place))));
    return named;
  }

  /** The axes of two joint answers; those of the old policy where both have one. */
  static Map<Input, Dimension> union(JointTable old, JointTable now) {
    Map<Input, Dimension> all = new TreeMap<>();
    now.axes().forEach(axis -> all.put(axis.input(), axis));
    old.axes().forEach(axis -> all.put(axis.input(), axis));
    return all;
  }
}
