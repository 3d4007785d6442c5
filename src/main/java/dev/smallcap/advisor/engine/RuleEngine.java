package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All groups of a policy's rules, ready to judge.
 *
 * <p>Immutable and thread-safe: load it once and share it.
 */
public final class RuleEngine {
  private final CompiledRules compiled;
  private final SortedMap<String, RuleGroup> groups;
  private final List<RuleHeader> rules;

  private RuleEngine(CompiledRules compiled, SortedMap<String, RuleGroup> groups) {
    this.compiled = compiled;
    this.groups = groups;
    this.rules =
        groups.values().stream()
            .flatMap(group -> group.rules().stream())
            .sorted(Comparator.comparing(RuleHeader::id))
            .toList();
    refuseSharedIds(rules);
  }

  /**
   * Loads compiled rules.
   *
   * @param rules the rules
   * @return the engine
   * @throws PolicyException if a rule has no id, first day, source or reason, or shares its id
   */
  public static RuleEngine of(CompiledRules rules) {
    return ContextLoader.sees(
        () -> {
          GroupLoader loader = new GroupLoader(rules.loader());
          SortedMap<String, RuleGroup> groups = new TreeMap<>();
          rules
              .models()
              .forEach(
                  (group, models) ->
                      groups.put(group, loader.load(group, models, rules.reads(group))));
          return new RuleEngine(rules, groups);
        });
  }

  /** The rules that it runs. */
  CompiledRules compiled() {
    return compiled;
  }

  /** This engine with another group in place of its own. */
  RuleEngine with(String name, RuleGroup group) {
    SortedMap<String, RuleGroup> others = new TreeMap<>(groups);
    others.put(name, group);
    return new RuleEngine(compiled, others);
  }

  /**
   * The headers of all rules, whether in force or not.
   *
   * @return an unmodifiable list, sorted by id
   */
  public List<RuleHeader> rules() {
    return rules;
  }

  /**
   * The rules of one folder.
   *
   * @param name the folder's name, such as {@code client}
   * @return the group
   * @throws PolicyException if there is no such folder
   */
  public RuleGroup group(String name) {
    RuleGroup group = groups.get(name);
    if (group == null) {
      throw new PolicyException(
          "There are no rules in the folder (" + name + ").",
          "it is one of " + String.join(", ", groups.keySet()) + ".");
    }
    return group;
  }

  private static void refuseSharedIds(List<RuleHeader> rules) {
    Map<String, RuleHeader> seen = new HashMap<>();
    for (RuleHeader rule : rules) {
      RuleHeader other = seen.putIfAbsent(rule.id(), rule);
      if (other != null) {
        throw new PolicyException(
            "The id ("
                + rule.id()
                + ") is shared by the rule ("
                + other.title()
                + ") in "
                + other.file()
                + " and the rule ("
                + rule.title()
                + ") in "
                + rule.file()
                + ".",
            "one was copied from the other: give the newer one an id of its own.");
      }
    }
  }
}
