package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.AwaitedFigures;
import dev.smallcap.advisor.facts.CheaperFund;
import dev.smallcap.advisor.facts.CycleLimits;
import dev.smallcap.advisor.facts.DataReach;
import dev.smallcap.advisor.facts.Exposure;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.facts.InterpolatedMonth;
import dev.smallcap.advisor.facts.LabelRun;
import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Menu;
import dev.smallcap.advisor.facts.MissingSeries;
import dev.smallcap.advisor.facts.MonthFigures;
import dev.smallcap.advisor.facts.MonthlyChange;
import dev.smallcap.advisor.facts.Outcome;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.facts.RateFigures;
import dev.smallcap.advisor.facts.Reading;
import dev.smallcap.advisor.facts.ReadingNotes;
import dev.smallcap.advisor.facts.ReviewLimits;
import dev.smallcap.advisor.facts.SeriesAge;
import dev.smallcap.advisor.facts.StatedSignals;
import dev.smallcap.advisor.facts.Unhedged;
import dev.smallcap.advisor.facts.UnpublishedFigure;
import dev.smallcap.advisor.facts.Wish;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What rules can speak of: the facts that each folder's rules are given, the conclusions, and the
 * terms. Stateless and thread-safe.
 */
public final class Vocabulary {
  private static final Map<String, List<Class<?>>> GIVEN =
      Map.of(
          "market",
          List.of(
              RateFigures.class,
              MonthFigures.class,
              MissingSeries.class,
              StatedSignals.class,
              LabelRun.class,
              SeriesAge.class,
              DataReach.class,
              InterpolatedMonth.class,
              AwaitedFigures.class,
              UnpublishedFigure.class,
              MonthlyChange.class,
              Reading.class,
              ReadingNotes.class,
              CycleLimits.class),
          "funds",
          List.of(FundRequest.class, Fund.class),
          "client",
          List.of(
              Market.class,
              Client.class,
              Exposure.class,
              Ages.class,
              Wish.class,
              Menu.class,
              Limits.class,
              ProfileLimits.class),
          "advice",
          List.of(Outcome.class, Unhedged.class, CheaperFund.class, ReviewLimits.class));

  private static final Map<String, FactType> TYPES = types();
  private static final Map<String, FactType> BY_NAME = Map.copyOf(TYPES);
  private static final Map<Class<?>, FactType> BY_CLASS =
      TYPES.values().stream().collect(Collectors.toUnmodifiableMap(FactType::type, type -> type));
  private static final Map<String, Class<?>> TERMS = terms();
  private static final Map<String, Map<String, Enum<?>>> CONSTANTS = constants();

  private Vocabulary() {}

  /** Whether Java ever gives facts of these kinds together, parameters apart. */
  static boolean together(String group, Collection<String> facts) {
    return Step.of(group).stream().anyMatch(step -> step.facts().containsAll(facts));
  }

  /** Whether Java, or a rule beside it, takes up a conclusion drawn from facts of these kinds. */
  static boolean takenUp(String group, Collection<String> facts, String conclusion) {
    return Step.of(group).stream()
        .anyMatch(
            step -> step.facts().containsAll(facts) && step.conclusions().contains(conclusion));
  }

  private static Map<String, FactType> types() {
    Map<String, FactType> types = new TreeMap<>();
    GIVEN.values().forEach(given -> given.forEach(type -> put(types, type)));
    for (Class<?> type : Conclusion.class.getPermittedSubclasses()) {
      put(types, type);
    }
    return Collections.unmodifiableMap(types);
  }

  private static void put(Map<String, FactType> types, Class<?> type) {
    types.put(type.getSimpleName(), FactType.of(type));
  }

  private static Map<String, Class<?>> terms() {
    Map<String, Class<?>> terms = new TreeMap<>();
    for (FactType fact : TYPES.values()) {
      for (Property property : fact.properties().values()) {
        if (property.type().isEnum()) {
          terms.put(property.type().getSimpleName(), property.type());
        }
      }
    }
    return Collections.unmodifiableMap(terms);
  }

  private static Map<String, Map<String, Enum<?>>> constants() {
    Map<String, Map<String, Enum<?>>> constants = new HashMap<>();
    TERMS.forEach(
        (name, type) -> {
          Map<String, Enum<?>> named = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            named.put(((Enum<?>) constant).name(), (Enum<?>) constant);
          }
          constants.put(name, named);
        });
    return constants;
  }

  /** The folders whose rules the library runs. */
  public static Set<String> groups() {
    return Collections.unmodifiableSet(new java.util.TreeSet<>(GIVEN.keySet()));
  }

  /** The facts that a folder's rules are given, by simple name; none for a folder not run. */
  public static Map<String, FactType> given(String group) {
    Map<String, FactType> given = new LinkedHashMap<>();
    for (Class<?> type : GIVEN.getOrDefault(group, List.of())) {
      given.put(type.getSimpleName(), java.util.Objects.requireNonNull(type(type.getSimpleName())));
    }
    return Collections.unmodifiableMap(given);
  }

  /** A fact or conclusion by its simple name, or null. */
  public static @Nullable FactType type(String name) {
    return BY_NAME.get(name);
  }

  /** The kind of a fact or conclusion, or null where rules know none. */
  static @Nullable FactType type(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** The kinds of conclusions, in order of their names. */
  public static List<FactType> conclusions() {
    return TYPES.values().stream().filter(Vocabulary::isConclusion).toList();
  }

  /** Whether a type is something that rules conclude. */
  public static boolean isConclusion(FactType type) {
    return Conclusion.class.isAssignableFrom(type.type());
  }

  /** A term, an enum, by its simple name, or null. */
  public static @Nullable Class<?> term(String name) {
    return TERMS.get(name);
  }

  /** A constant of a term, or null. */
  public static @Nullable Enum<?> constant(String term, String name) {
    Map<String, Enum<?>> constants = CONSTANTS.get(term);
    return constants == null ? null : constants.get(name);
  }
}
