package dev.smallcap.advisor.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/**
 * Engines in which one rule is left out or stands otherwise. Many variants of a rule are compiled
 * at once, and an engine is made of each without compiling again. Thread-safe; immutable.
 */
public final class RuleVariants {
  private final RuleEngine engine;
  private final ClassLoader loader;
  private final Map<String, List<Model>> models = new TreeMap<>();
  private final Map<String, Rule> variants = new HashMap<>();

  private RuleVariants(RuleEngine engine, ClassLoader loader) {
    this.engine = engine;
    this.loader = loader;
  }

  /** Engines in which a rule is left out. */
  public static RuleVariants of(RuleEngine engine) {
    return ContextLoader.sees(
        () -> {
          CompiledRules rules = engine.compiled();
          RuleVariants made = new RuleVariants(engine, rules.loader());
          rules
              .models()
              .forEach((group, names) -> made.models.put(group, instances(names, rules.loader())));
          return made;
        });
  }

  /**
   * Engines in which a rule is left out or stands otherwise.
   *
   * @param engine what runs the rules as they are
   * @param variants their variants, compiled in the same packages, each with a title of its own
   */
  public static RuleVariants of(RuleEngine engine, CompiledRules variants) {
    RuleVariants made = of(engine);
    ContextLoader.sees(
        () -> {
          variants.models().values().stream()
              .flatMap(names -> instances(names, variants.loader()).stream())
              .flatMap(model -> model.getRules().stream())
              .forEach(rule -> made.variants.put(rule.getName(), rule));
          return made;
        });
    return made;
  }

  private static List<Model> instances(List<String> names, ClassLoader loader) {
    GroupLoader instances = new GroupLoader(loader);
    return names.stream().map(instances::instantiate).toList();
  }

  /**
   * An engine with one rule changed.
   *
   * @param group the folder of the rule
   * @param title the title of the rule
   * @param variant the title of the variant that stands in for it, or null where it is left out
   */
  public RuleEngine engine(String group, String title, @Nullable String variant) {
    List<Model> changed = new ArrayList<>();
    for (Model model : Objects.requireNonNull(models.get(group))) {
      boolean here = model.getRules().stream().anyMatch(rule -> rule.getName().equals(title));
      changed.add(here ? changed(model, title, variant) : model);
    }
    return ContextLoader.sees(
        () -> engine.with(group, new GroupLoader(loader).load(group, changed)));
  }

  private Model changed(Model model, String title, @Nullable String variant) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) {
      if (!rule.getName().equals(title)) {
        rules.add(rule);
      } else if (variant != null) {
        rules.add(Objects.requireNonNull(variants.get(variant)));
      }
    }
    return new ModelImpl(model.getName()).withRules(rules);
  }
}
