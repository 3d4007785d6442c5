package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of every input that is a number. Immutable and thread-safe.
 *
 * @param values the thresholds, by input
 * @param uncut comparisons whose threshold is no parameter, in words
 */
public record Thresholds(SortedMap<Input, SortedSet<BigDecimal>> values, Set<String> uncut) {
  /** The age of a recovery, which the market's rules and the client's may both compare. */
  static final Input AGE = new Input("Reading", "age");

  /** Copies the maps. */
  public Thresholds {
    SortedMap<Input, SortedSet<BigDecimal>> copies = new TreeMap<>();
    values.forEach((input, cuts) -> copies.put(input, Collections.unmodifiableSortedSet(cuts)));
    values = Collections.unmodifiableSortedMap(copies);
    uncut = Collections.unmodifiableSet(new TreeSet<>(uncut));
  }

  /** No thresholds. */
  public static Thresholds none() {
    return new Thresholds(new TreeMap<>(), Set.of());
  }

  /** Those of the rules with parameters in force. */
  static Thresholds of(Iterable<Rule> rules, ParameterValues values) {
    SortedMap<Input, SortedSet<BigDecimal>> cuts = new TreeMap<>();
    SortedSet<String> uncut = new TreeSet<>();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        pattern.comparisons().forEach(one -> add(rules, rule, pattern, one, values, cuts, uncut));
      }
    }
    return new Thresholds(cuts, uncut);
  }

  private static void add(
      Iterable<Rule> rules,
      Rule rule,
      Pattern pattern,
      Condition.Comparison one,
      ParameterValues values,
      SortedMap<Input, SortedSet<BigDecimal>> cuts,
      SortedSet<String> uncut) {
    FactType type = Objects.requireNonNull(Vocabulary.type(pattern.type()));
    Property compared = Objects.requireNonNull(type.property(one.property()));
    if (!Numbers.number(compared.type()) || one.operand() instanceof Operand.Missing) {
      return;
    }
    Threshold threshold = threshold(rules, rule, pattern, one.operand());
    Input input = input(type.name(), one.property());
    if (threshold == null) {
      return;
    }
    SortedSet<BigDecimal> at = cuts.computeIfAbsent(input, each -> new TreeSet<>());
    if (threshold.parameters().isEmpty()) {
      Input other = input(threshold.fact(), threshold.property());
      boolean here = few(input, cuts);
      boolean there = few(other, cuts);
      if (!(here && there) && !Vocabulary.isConclusion(type)) {
        uncut.add(rule.id() + " compares " + input + " with " + other + ", each takes any value");
      }
      return;
    }
    for (String parameter : threshold.parameters()) {
      if (values.has(parameter)) {
        at.add(values.decimal(parameter));
      }
    }
    few(input, cuts);
  }

  /** Ages of a recovery are cut alike wherever they are compared. */
  private static Input input(String fact, String property) {
    return fact.equals("Market") && property.equals("age") ? AGE : Input.of(fact, property);
  }

  private static boolean few(Input input, SortedMap<Input, SortedSet<BigDecimal>> cuts) {
    Range range = Range.of(input);
    if (range.least() == null || range.most() == null || !range.few()) {
      return false;
    }
    SortedSet<BigDecimal> all = cuts.computeIfAbsent(input, each -> new TreeSet<>());
    for (BigDecimal at = range.least();
        at.compareTo(range.most()) <= 0;
        at = at.add(BigDecimal.ONE)) {
      all.add(at);
    }
    return true;
  }

  /** The fact's property behind an operand, and the parameters that it can hold. */
  private record Threshold(String fact, String property, Iterable<String> names) {
    List<String> parameters() {
      List<String> all = new ArrayList<>();
      names.forEach(all::add);
      return all;
    }
  }

  private static @Nullable Threshold threshold(
      Iterable<Rule> rules, Rule rule, Pattern here, Operand operand) {
    if (operand instanceof Operand.Property other) {
      return of(rules, here.type(), other.name());
    }
    if (operand instanceof Operand.Variable variable) {
      for (Pattern pattern : rule.patterns()) {
        for (Binding binding : pattern.bindings()) {
          if (binding.variable().equals(variable.name())) {
            return of(rules, pattern.type(), binding.property());
          }
        }
      }
    }
    return null;
  }

  private static Threshold of(Iterable<Rule> rules, String fact, String property) {
    FactType type = Objects.requireNonNull(Vocabulary.type(fact));
    return new Threshold(
        fact,
        property,
        Vocabulary.isConclusion(type)
            ? handedOn(rules, type, property)
            : type.parameters(property));
  }

  /** The parameters that rules hand on in a property of what they conclude. */
  private static List<String> handedOn(Iterable<Rule> rules, FactType type, String property) {
    int place = List.copyOf(type.properties().keySet()).indexOf(property);
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.insertion().type().equals(type.name()) && rule.insertion().factory() == null) {
        Operand argument = rule.insertion().arguments().get(place);
        for (Pattern pattern : rule.patterns()) {
          FactType read = Objects.requireNonNull(Vocabulary.type(pattern.type()));
          pattern.bindings().stream()
              .filter(one -> argument.equals(new Operand.Variable(one.variable())))
              .forEach(one -> names.addAll(read.parameters(one.property())));
        }
      }
    }
    return names;
  }

  /** The thresholds at which an input is cut; none for one that is compared with no number. */
  public SortedSet<BigDecimal> of(Input input) {
    return values.getOrDefault(input, Collections.emptySortedSet());
  }

  /** These and others together, so that two policies can be compared cell by cell. */
  public Thresholds with(Thresholds others) {
    SortedMap<Input, SortedSet<BigDecimal>> all = new TreeMap<>();
    values.forEach((input, cuts) -> all.put(input, new TreeSet<>(cuts)));
    others.values.forEach(
        (input, cuts) -> all.computeIfAbsent(input, each -> new TreeSet<>()).addAll(cuts));
    SortedSet<String> both = new TreeSet<>(uncut);
    both.addAll(others.uncut);
    return new Thresholds(all, both);
  }

  /**
   * These and a value that a number is compared with elsewhere.
   *
   * @param fact the simple name of the fact, or nothing where the number is no input
   * @param value the value; what is no number is passed over
   */
  public Thresholds with(String fact, String property, @Nullable Object value) {
    boolean number = value != null && Numbers.number(value.getClass());
    return fact.isEmpty() || !number || value == null
        ? this
        : with(input(fact, property), Numbers.decimal(value));
  }

  /** These and one more. */
  public Thresholds with(Input input, BigDecimal cut) {
    SortedMap<Input, SortedSet<BigDecimal>> one = new TreeMap<>();
    one.put(input, new TreeSet<>(Set.of(cut)));
    return with(new Thresholds(one, Set.of()));
  }
}
