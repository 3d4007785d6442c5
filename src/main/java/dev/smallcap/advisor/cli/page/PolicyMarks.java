package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an older policy, by what it changes on the page. Immutable and thread-safe.
 *
 * @param entries every difference in the files
 * @param periods the differences in the answers
 * @param rules what became of a rule, its words among it, by its id
 * @param numbers what became of a parameter, by its name
 * @param cells what became of a cell of the matrix, by stage, horizon and profile
 */
record PolicyMarks(
    List<PolicyEntry> entries,
    List<Period> periods,
    Map<String, PolicyEntry.Change> rules,
    Map<String, PolicyEntry.Change> numbers,
    Map<String, PolicyEntry.Change> cells) {
  private static final PolicyMarks NONE =
      new PolicyMarks(List.of(), List.of(), Map.of(), Map.of(), Map.of());

  static PolicyMarks of(@Nullable Difference difference) {
    if (difference == null) {
      return NONE;
    }
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
    return new PolicyMarks(difference.entries(), difference.periods(), rules, numbers, cells);
  }

  /** What a dated row is of. */
  private static String beforeDay(PolicyEntry entry) {
    return entry.name().replaceAll(" from .*", "");
  }
}
