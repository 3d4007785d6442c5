package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Rules that nobody would write: conditions of every kind, nested, over several facts. */
final class MadeUpRules {
  private static final SourcePosition AT = SourcePosition.START;
  private static final int MOST_PATTERNS = 4;
  private static final int DEEPEST = 3;

  /** Drools takes it for a word of its language where it ends an expression. */
  private static final Set<String> UNREAD = Set.of("before", "isin");

  private final Random random;
  private final List<FactType> types;
  private Map<String, Property> bound = new LinkedHashMap<>();

  MadeUpRules(String group, long seed) {
    this.random = new Random(seed);
    this.types = Vocabulary.given(group).values().stream().filter(MadeUpRules::comparable).toList();
  }

  /** Whether something of a fact can be compared with anything but a variable. */
  private static boolean comparable(FactType type) {
    return type.properties().values().stream()
        .anyMatch(one -> one.nullable() || one.type() == Boolean.class || one.type().isEnum());
  }

  /** A rule; its conclusions are read by none of these. */
  Rule rule(String group, String topic, int number) {
    bound = new LinkedHashMap<>();
    List<Pattern> patterns = new ArrayList<>();
    int many = 1 + random.nextInt(MOST_PATTERNS);
    while (patterns.size() < many) {
      FactType type = any(types);
      if (patterns.stream().filter(one -> one.type().equals(type.name())).count() < 2) {
        patterns.add(pattern(type));
      }
    }
    return new Rule(
        group + "/" + topic + ".drl",
        AT,
        "Made up " + topic + " " + number,
        List.of(
            new Metadata(AT, "id", topic + "-" + number, false),
            new Metadata(AT, "since", "2026-01-01", true),
            new Metadata(AT, "source", "assumption", true),
            new Metadata(AT, "because", "why", true)),
        patterns,
        insertion());
  }

  /** A rule that reads what the others conclude, so that they run together, and never holds. */
  Rule linking(String group, String topic) {
    Condition never =
        new Condition.AllOf(
            AT,
            List.of(
                new Condition.Comparison(AT, "leads", Operator.EQUAL, new Operand.Truth(true)),
                new Condition.Comparison(AT, "leads", Operator.EQUAL, new Operand.Truth(false))));
    return rule(group, topic, 0)
        .titled("Linking " + topic)
        .looking(
            List.of(
                new Pattern(AT, "Caution", List.of(), List.of(never)),
                new Pattern(AT, "NextReview", List.of(), List.of()),
                new Pattern(AT, "SleeveSize", List.of(), List.of())))
        .concluding(new Insertion(AT, "Disclosure", null, List.of()));
  }

  private Pattern pattern(FactType type) {
    List<Property> properties =
        type.properties().values().stream().filter(one -> !UNREAD.contains(one.name())).toList();
    List<Binding> bindings = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Property property = any(properties);
      if (own.add(property.name())) {
        String name = "v" + bound.size();
        bindings.add(new Binding(AT, name, property.name()));
        bound.put(name, property);
      }
    }
    List<Condition> conditions = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      conditions.add(condition(properties, DEEPEST));
    }
    if (random.nextInt(3) == 0) {
      conditions.add(ofMany(properties));
    }
    return new Pattern(AT, type.name(), bindings, conditions);
  }

  private Condition condition(List<Property> properties, int depth) {
    int kind = depth == 0 ? 9 : random.nextInt(10);
    if (kind < 3) {
      List<Condition> parts = new ArrayList<>();
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        parts.add(condition(properties, depth - 1));
      }
      // Parts of one kind in each other are written without brackets, and so are one.
      boolean any = kind < 2;
      parts.replaceAll(one -> any == one instanceof Condition.AnyOf ? leaf(properties) : one);
      parts.replaceAll(one -> !any && one instanceof Condition.AllOf ? leaf(properties) : one);
      return any ? new Condition.AnyOf(AT, parts) : new Condition.AllOf(AT, parts);
    }
    return leaf(properties);
  }

  /** One that compares with as many values of earlier facts as there are. */
  private Condition ofMany(List<Property> properties) {
    List<Condition> parts = new ArrayList<>();
    bound.forEach(
        (name, other) -> {
          for (Property property : properties) {
            if (Property.alike(property.type(), other.type()) && parts.size() < 6) {
              parts.add(compared(property, new Operand.Variable(name)));
              break;
            }
          }
        });
    return parts.size() < 2 ? leaf(properties) : new Condition.AnyOf(AT, parts);
  }

  private Condition.Comparison leaf(List<Property> properties) {
    while (true) {
      Property property = any(properties);
      Operand operand = operand(property, properties);
      if (operand instanceof Operand.Missing) {
        return new Condition.Comparison(
            AT, property.name(), random.nextBoolean() ? Operator.EQUAL : Operator.UNEQUAL, operand);
      }
      if (operand != null) {
        return compared(property, operand);
      }
    }
  }

  private Condition.Comparison compared(Property property, Operand operand) {
    Operator operator =
        property.ordered()
            ? any(List.of(Operator.values()))
            : any(List.of(Operator.EQUAL, Operator.UNEQUAL));
    return new Condition.Comparison(AT, property.name(), operator, operand);
  }

  private Operand operand(Property property, List<Property> properties) {
    List<Operand> fitting = new ArrayList<>();
    if (property.nullable()) {
      fitting.add(new Operand.Missing());
    }
    if (property.type() == Boolean.class) {
      fitting.add(new Operand.Truth(random.nextBoolean()));
    }
    if (property.type().isEnum()) {
      fitting.add(
          new Operand.Constant(
              property.type().getSimpleName(),
              ((Enum<?>) any(List.of(property.type().getEnumConstants()))).name()));
    }
    properties.stream()
        .filter(one -> !one.name().equals(property.name()))
        .filter(one -> Property.alike(one.type(), property.type()))
        .forEach(one -> fitting.add(new Operand.Property(one.name())));
    bound.forEach(
        (name, other) -> {
          if (Property.alike(other.type(), property.type())) {
            fitting.add(new Operand.Variable(name));
          }
        });
    return fitting.isEmpty() ? null : any(fitting);
  }

  /** Of a value that is never missing, where there is one that fits. */
  private Insertion insertion() {
    for (Map.Entry<String, Property> one : bound.entrySet()) {
      if (one.getValue().nullable()) {
        continue;
      }
      List<Operand> argument = List.of(new Operand.Variable(one.getKey()));
      if (one.getValue().type() == Integer.class) {
        return new Insertion(AT, "NextReview", null, argument);
      }
      if (one.getValue().type() == dev.smallcap.advisor.terms.Percent.class) {
        return new Insertion(AT, "SleeveSize", "build", argument);
      }
    }
    return new Insertion(AT, "Caution", random.nextBoolean() ? null : "leading", List.of());
  }

  private <T> T any(List<T> all) {
    return Objects.requireNonNull(all.get(random.nextInt(all.size())));
  }
}
