package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import dev.smallcap.advisor.terms.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an older policy, by what it changes on the page. Immutable and thread-safe.
 *
 * @param old a short name of that policy, or null where there is none
 * @param entries every difference in the files
 * @param periods the differences in the answers
 * @param rules what became of a rule, its words among it, by its id
 * @param numbers what became of a parameter, by its name
 * @param cells what became of a cell of the matrix, by stage, horizon and profile
 */
record PolicyMarks(
    @Nullable String old,
    List<PolicyEntry> entries,
    List<Period> periods,
    Map<String, PolicyEntry.Change> rules,
    Map<String, PolicyEntry.Change> numbers,
    Map<String, PolicyEntry.Change> cells) {
  /** Where nothing is compared. */
  static final PolicyMarks NONE =
      new PolicyMarks(null, List.of(), List.of(), Map.of(), Map.of(), Map.of());

  /** What a difference changes, with a short name of the older policy. */
  static PolicyMarks of(String old, Difference difference) {
    Map<String, PolicyEntry.Change> rules = new HashMap<>();
    Map<String, PolicyEntry.Change> numbers = new HashMap<>();
    Map<String, PolicyEntry.Change> cells = new HashMap<>();
    for (PolicyEntry entry : difference.entries()) {
      switch (entry.what()) {
        case RULE -> rules.put(entry.name(), entry.change());
        case WORDS ->
            rules.putIfAbsent(entry.name().replaceAll("[. ].*", ""), PolicyEntry.Change.CHANGED);
        case PARAMETER -> numbers.put(beforeDay(entry), entry.change());
        case CELL -> cells.put(beforeDay(entry), entry.change());
        case FUND, CLASS, PART, HOLIDAY, RELEASE, REASON, INVARIANT -> {
          // told in the list of changes
        }
      }
    }
    return new PolicyMarks(old, difference.entries(), difference.periods(), rules, numbers, cells);
  }

  @Nullable Text rule(String id) {
    return said(rules.get(id));
  }

  @Nullable Text number(String name) {
    return said(numbers.get(name));
  }

  boolean changedCell(String key) {
    return cells.containsKey(key);
  }

  private @Nullable Text said(PolicyEntry.@Nullable Change change) {
    return change == null
        ? null
        : RulebookWords.say(
            change == PolicyEntry.Change.ADDED ? "rule.added" : "rule.changed",
            Map.of("old", old == null ? "" : old));
  }

  /** What a dated row is of. */
  private static String beforeDay(PolicyEntry entry) {
    return entry.name().replaceAll(" from .*", "");
  }
}
