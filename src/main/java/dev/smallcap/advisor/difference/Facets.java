package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.cell.Span;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rule.EvaluationStep;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Vocabulary;
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
final class Facets {
  static final Input MONTHS = new Input("Client", "horizonMonths");

  /** How long the sleeve can be held: the horizon, or less where a need for the money ends it. */
  static final Input HELD = new Input("Ages", "monthsHeld");

  private static final Map<Input, Integer> RANKS =
      Map.of(
          new Input("Client", "riskProfile"),
          Facet.RISK,
          MONTHS,
          Facet.HORIZON,
          HELD,
          Facet.HORIZON,
          Input.MARKET,
          Facet.MARKET,
          new Input("FundRequest", "account"),
          Facet.ACCOUNT);

  private final Factoring old;
  private final Factoring now;
  private final List<String> horizons;

  Facets(Factoring old, Factoring now) {
    this.old = old;
    this.now = now;
    List<String> found = horizons(old);
    this.horizons = found.equals(horizons(now)) ? found : List.of();
  }

  /** Whether both policies cut an input alike. */
  boolean alike(Input input) {
    Axis one = old.inputs().get(input);
    Axis other = now.inputs().get(input);
    if (one == null || other == null) {
      return true;
    }
    return input.equals(Input.MARKET)
        ? MarketWords.alike(one, other)
        : one.spans().stream()
            .map(Span::name)
            .toList()
            .equals(other.spans().stream().map(Span::name).toList());
  }

  /** An input by itself, as regions speak of it. */
  Turning turning(Axis axis) {
    Input input = axis.input();
    int size = axis.spans().size();
    return Turning.of(axis, new Facet(RANKS.getOrDefault(input, Facet.BESIDE), size, saying(axis)));
  }

  private Facet.Saying saying(Axis axis) {
    Input input = axis.input();
    List<String> names = axis.spans().stream().map(Span::name).toList();
    if (input.equals(Input.MARKET)) {
      Axis before = old.inputs().getOrDefault(input, axis);
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

  private static boolean yes(Axis axis, SortedSet<Integer> places) {
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
  private static List<String> horizons(Factoring factoring) {
    Axis axis = factoring.inputs().get(MONTHS);
    Joint joint = Joint.of(factoring, EvaluationStep.CLIENT, Set.of(HorizonFound.class));
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
  boolean cutLikeHorizons(Axis held) {
    return ends(held).equals(ends(old.inputs().get(MONTHS)))
        && ends(held).equals(ends(now.inputs().get(MONTHS)));
  }

  /** The upper ends of the classes: months held begin at none, horizons at one. */
  private static List<String> ends(@Nullable Axis axis) {
    return axis == null
        ? List.of()
        : axis.spans().stream().map(span -> span.name().replaceFirst("^\\d+-", "")).toList();
  }

  /** Whether each class of months is a horizon of its own, or none is. */
  boolean distinct() {
    return distinct(horizons).size() == horizons.size();
  }

  /** The horizons of the classes of months, or their own names where there are none. */
  List<String> horizons(Axis months) {
    return horizons.isEmpty() ? months.spans().stream().map(Span::name).toList() : horizons;
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
  static Map<Input, Axis> union(Joint old, Joint now) {
    Map<Input, Axis> all = new TreeMap<>();
    now.axes().forEach(axis -> all.put(axis.input(), axis));
    old.axes().forEach(axis -> all.put(axis.input(), axis));
    return all;
  }
}
