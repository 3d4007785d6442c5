package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one folder, which judge together.
 *
 * <p>Thread-safe. What rules were asked before, as far as they read it, they answer from memory.
 */
public final class RuleGroup {
  /** Hosts ask in a few shapes; tools that ask in ever new ones are not to fill the memory. */
  private static final int MOST_SHAPES = 1_000;

  private final List<Rule> rules;
  private final List<RuleComponent> components;
  private final List<ReadSet> scopes = new ArrayList<>();
  private final Map<List<Class<?>>, FactLayout> shapes = new ConcurrentHashMap<>();

  private RuleGroup(List<Rule> rules, List<RuleComponent> components) {
    this.rules = List.copyOf(rules);
    this.components = List.copyOf(components);
    components.forEach(component -> scopes.add(component.scope()));
  }

  /**
   * The rules of one folder.
   *
   * @param known components that were built before: those of the very same rules are taken over
   */
  static RuleGroup of(
      List<Rule> rules, Collection<RuleComponent> known, RuleComponentBuilder builder) {
    return new RuleGroup(
        rules,
        RuleComponents.of(rules).stream()
            .map(
                component ->
                    known.stream()
                        .filter(one -> one.rules().equals(component))
                        .findFirst()
                        .orElseGet(() -> builder.build(component)))
            .toList());
  }

  /**
   * This folder with another rule, or none, in place of one. Builds the components of the two anew.
   */
  RuleGroup replacing(Rule rule, @Nullable Rule changed, RuleComponentBuilder builder) {
    List<Rule> others = new ArrayList<>();
    for (Rule one : rules) {
      if (!one.id().equals(rule.id())) {
        others.add(one);
      } else if (changed != null) {
        others.add(changed);
      }
    }
    return of(others, components, builder);
  }

  /**
   * Judges facts by the rules in force on a day. The answer does not depend on the order of the
   * facts, nor on that in which rules fire.
   *
   * @param facts what is known; no fact is changed
   * @param asOf the day
   * @return a finding for each conclusion, sorted by rule id, then conclusion, then evidence
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails, concludes nothing or does
   *     not stop
   */
  public List<Finding> judge(Collection<?> facts, LocalDate asOf) {
    return judge(new ArrayList<>(facts), asOf, new ArrayList<>());
  }

  /** Opens facts that several questions share. */
  public SharedFacts hear(Collection<?> facts, LocalDate asOf) {
    return new SharedFacts(this, facts, asOf);
  }

  /**
   * Judges.
   *
   * @param heard what each component found before, or null where it has to be asked; may be empty.
   *     Findings are put in.
   */
  List<Finding> judge(List<?> facts, LocalDate asOf, List<@Nullable List<Finding>> heard) {
    FactLayout shape = shape(facts);
    @Nullable Object[] values = shape.values(facts);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      List<Finding> found = i < heard.size() ? heard.get(i) : null;
      if (found == null) {
        RuleComponent component = components.get(i);
        found = component.judge(facts, asOf, shape.asked(i, values, component.since(asOf)));
        if (i < heard.size()) {
          heard.set(i, found);
        } else {
          heard.add(found);
        }
      }
      findings.addAll(found);
    }
    findings.sort(FiringRecorder.ORDER);
    return Collections.unmodifiableList(findings);
  }

  private FactLayout shape(List<?> facts) {
    List<Class<?>> kinds = new ArrayList<>(facts.size());
    for (Object fact : facts) {
      kinds.add(fact.getClass());
    }
    FactLayout known = shapes.get(kinds);
    if (known == null) {
      known = new FactLayout(kinds, scopes);
      if (shapes.size() < MOST_SHAPES) {
        shapes.put(kinds, known);
      }
    }
    return known;
  }

  /** Forgets what components found that look for such a fact. */
  void forget(Class<?> kind, List<@Nullable List<Finding>> heard) {
    for (int i = 0; i < heard.size(); i++) {
      if (components.get(i).scope().reads(kind)) {
        heard.set(i, null);
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }
}
