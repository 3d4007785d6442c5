package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All groups of a policy's rules, ready to judge.
 *
 * <p>Immutable and thread-safe: make it once and share it.
 */
public final class RuleEngine {
  private final SortedMap<String, RuleGroup> groups;
  private final List<RuleHeader> rules;

  private RuleEngine(SortedMap<String, RuleGroup> groups, List<RuleHeader> rules) {
    this.groups = groups;
    this.rules = rules;
  }

  /**
   * Makes rules ready to judge.
   *
   * @param rules rules that passed their review
   * @return the engine
   * @throws PolicyException if a rule has no id, first day, source or reason, or shares its id
   */
  public static RuleEngine of(Collection<Rule> rules) {
    List<RuleHeader> headers = headers(rules);
    SortedMap<String, List<Rule>> byGroup =
        rules.stream()
            .collect(Collectors.groupingBy(Rule::group, TreeMap::new, Collectors.toList()));
    return ContextLoader.sees(
        () -> {
          RuleComponentBuilder builder = new RuleComponentBuilder();
          SortedMap<String, RuleGroup> groups = new TreeMap<>();
          byGroup.forEach((name, inIt) -> groups.put(name, RuleGroup.of(inIt, List.of(), builder)));
          return new RuleEngine(groups, headers);
        });
  }

  /**
   * This engine with one rule changed or left out. It shares with this one, and answers from the
   * same memory, whatever the change cannot touch.
   *
   * @param rule a rule that this engine runs
   * @param changed what stands in its place, under the same id and in the same folder, or null for
   *     nothing
   * @throws PolicyException if no rule of the folder is left
   */
  public RuleEngine replacing(Rule rule, @Nullable Rule changed) {
    return ContextLoader.sees(
        () -> {
          RuleGroup group =
              group(rule.group()).replacing(rule, changed, new RuleComponentBuilder());
          if (group.rules().isEmpty()) {
            throw new PolicyException(
                "The folder (" + rule.group() + ") holds no rule.", "its last one was left out.");
          }
          SortedMap<String, RuleGroup> others = new TreeMap<>(groups);
          others.put(rule.group(), group);
          return new RuleEngine(
              others,
              headers(others.values().stream().flatMap(one -> one.rules().stream()).toList()));
        });
  }

  private static List<RuleHeader> headers(Collection<Rule> rules) {
    List<RuleHeader> headers =
        rules.stream().map(RuleHeader::of).sorted(Comparator.comparing(RuleHeader::id)).toList();
    refuseSharedIds(headers);
    return headers;
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
