package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Series;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rules whose facts can be combined in so many ways that judging them does not end in a
 * moment. The engine tries every combination: of each kind of fact a rule may see one, those of
 * every series, horizon or fund, or what other rules conclude. One folder, once.
 */
final class JoinChecks {
  /** The most facts of one kind that a rule looks for: it compares two. */
  private static final int MOST_OF_A_KIND = 2;

  /** The most combinations of a rule; no policy fires more often in one judgement. */
  private static final long MOST_WAYS = 10_000;

  /** The most combinations of all rules of a folder. */
  private static final long MOST_IN_ALL = 1_000_000;

  private static final long USUAL_MONTHS = 36;

  private static final Set<String> BY_SERIES =
      Set.of("SeriesAge", "MissingSeries", "AwaitedFigures", "UnpublishedFigure");
  private static final Set<String> BY_SERIES_AND_MONTH =
      Set.of("InterpolatedMonth", "MonthlyChange");
  private static final Set<String> BY_HORIZON = Set.of("SleeveCell");
  private static final Set<String> BY_FUND = Set.of("Fund", "CheaperFund");

  private final Map<String, List<Rule>> concluding;
  private final Map<String, Long> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final long funds;
  private final long months;

  private JoinChecks(List<Rule> rules, long funds, long months) {
    this.concluding =
        rules.stream().collect(Collectors.groupingBy(rule -> key(rule, rule.insertion().type())));
    this.funds = funds;
    this.months = months;
  }

  /** Looks at the rules of a folder, beside its funds and the months that it looks back. */
  static void check(List<Rule> rules, Sheets sheets, Findings findings) {
    JoinChecks checks = new JoinChecks(rules, funds(sheets), months(sheets));
    Map<String, Long> inAll = new HashMap<>();
    for (Rule rule : rules) {
      long ways = checks.ways(rule);
      String kind = ofOneKind(rule);
      if (kind != null) {
        add(
            rule,
            "looks for more than " + MOST_OF_A_KIND + " facts of one kind (" + kind + ")",
            findings);
      } else if (ways > MOST_WAYS) {
        add(rule, "can combine its facts in " + shown(ways) + " ways", findings);
      } else if (inAll.merge(rule.group(), ways, Long::sum) > MOST_IN_ALL) {
        add(rule, "brings the combinations of its folder to more than " + MOST_IN_ALL, findings);
        inAll.put(rule.group(), 0L);
      }
    }
  }

  private static long funds(Sheets sheets) {
    return Math.max(1, sheets.texts().getOrDefault("funds.csv", "").lines().count());
  }

  /** The most months of any day; as they are shipped where the parameters cannot be read. */
  private static long months(Sheets sheets) {
    long months = USUAL_MONTHS;
    try {
      String text = sheets.texts().getOrDefault("parameters.csv", "");
      for (String value :
          Parameters.read(text, (code, fault) -> {}).dated("cycle.history").values()) {
        // what is no number is told by the review of the parameters
        months = value.matches("\\d{1,5}") ? Math.max(months, Long.parseLong(value)) : months;
      }
    } catch (InputException | PolicyException e) {
      return months;
    }
    return months + 1;
  }

  private static void add(Rule rule, String what, Findings findings) {
    findings.add(
        RemarkCode.JOIN,
        rule.file(),
        rule.at(),
        "The rule (" + rule.title() + ") " + what + ".",
        "let it look for fewer: %s combinations are the most, and %s facts of a kind."
            .formatted(MOST_WAYS, MOST_OF_A_KIND));
  }

  private static String shown(long ways) {
    return ways == Long.MAX_VALUE ? "countless" : String.valueOf(ways);
  }

  private static @Nullable String ofOneKind(Rule rule) {
    Map<String, Integer> kinds = new HashMap<>();
    for (Pattern pattern : rule.patterns()) {
      if (kinds.merge(pattern.type(), 1, Integer::sum) > MOST_OF_A_KIND) {
        return pattern.type();
      }
    }
    return null;
  }

  private long ways(Rule rule) {
    long ways = 1;
    for (Pattern pattern : rule.patterns()) {
      ways = times(ways, number(rule, pattern.type()));
    }
    return ways;
  }

  /** How many facts or conclusions of a kind a rule may see at once. */
  private long number(Rule rule, String kind) {
    if (BY_SERIES.contains(kind)) {
      return Series.values().length;
    }
    if (BY_SERIES_AND_MONTH.contains(kind)) {
      return Series.values().length * months;
    }
    if (BY_HORIZON.contains(kind)) {
      return Horizon.values().length;
    }
    if (BY_FUND.contains(kind)) {
      return funds;
    }
    List<Rule> others = concluding.get(key(rule, kind));
    return others == null ? 1 : concluded(key(rule, kind), others);
  }

  /** How many conclusions of a kind all rules draw; that rules feed themselves is told apart. */
  private long concluded(String kind, List<Rule> rules) {
    Long before = known.get(kind);
    if (before != null) {
      return before;
    }
    if (!open.add(kind)) {
      return 1;
    }
    long sum = 0;
    for (Rule rule : rules) {
      long ways = ways(rule);
      sum = sum > Long.MAX_VALUE - ways ? Long.MAX_VALUE : sum + ways;
    }
    open.remove(kind);
    known.put(kind, sum);
    return sum;
  }

  private static long times(long one, long other) {
    return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
  }

  private static String key(Rule rule, String kind) {
    return rule.group() + " " + kind;
  }
}
