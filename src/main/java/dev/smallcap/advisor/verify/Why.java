package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.cases.Expected;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Trace;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a rule concluded something or stayed silent. Stateless and thread-safe. */
final class Why {
  private Why() {}

  /** Why what was expected of a rule did not come. */
  static String missing(Expected expected, @Nullable Rule rule, Asked asked) {
    if (rule == null) {
      return "  expected: " + expected + "\n  there is no such rule";
    }
    List<String> other =
        asked.findings(expected.rule()).stream()
            .map(one -> new Expected(expected.rule(), Expected.text(one.conclusion())).toString())
            .toList();
    if (!other.isEmpty()) {
      return "  expected: "
          + expected
          + "\n  came:     "
          + String.join("; ", other)
          + "\n  in "
          + place(rule)
          + " by "
          + rule.insertion()
          + values(rule, asked);
    }
    return "  expected: "
        + expected
        + "\n  came:     nothing, "
        + place(rule)
        + " stayed silent"
        + unheld(rule, asked);
  }

  /** Why a rule concluded what nobody expected. */
  static String surplus(Expected came, Rule rule, Asked asked) {
    return "  expected: "
        + came.rule()
        + " stays silent\n  came:     "
        + came
        + ", since all conditions of "
        + place(rule)
        + " held"
        + values(rule, asked);
  }

  static String place(Rule rule) {
    return rule.place() + " (" + rule.title() + ")";
  }

  /** The values that the rule bound. */
  private static String values(Rule rule, Asked asked) {
    StringBuilder lines = new StringBuilder();
    for (Trace.Attempt match : asked.diagnosis(rule).held()) {
      rule.bindings()
          .forEach(
              binding ->
                  lines
                      .append("\n    $")
                      .append(binding.variable())
                      .append(" was ")
                      .append(match.values().get(binding.variable())));
    }
    return lines.toString();
  }

  /** The conditions that did not hold, with what they saw, or the fact that was not there. */
  private static String unheld(Rule rule, Asked asked) {
    if (!rule.inForce(asked.asOf())) {
      return "\n    it is "
          + (asked.asOf().isBefore(rule.since()) ? "not yet" : "no longer")
          + " in force on "
          + asked.asOf();
    }
    return asked.diagnosis(rule).obstacles().stream()
        .map(look -> unheld(rule, look))
        .collect(Collectors.joining());
  }

  private static String unheld(Rule rule, Trace.Asked look) {
    String type = look.pattern().type();
    return look.fact() == null
        ? "\n    there was no " + type
        : look.comparisons()
            .filter(seen -> !seen.held())
            .map(seen -> "\n    " + rule.file() + ":" + unheld(type, seen))
            .collect(Collectors.joining());
  }

  private static String unheld(String type, Evaluation.Seen seen) {
    Condition.Comparison one = seen.comparison();
    return one.at()
        + " "
        + type
        + ": "
        + one
        + " did not hold: "
        + one.property()
        + " was "
        + seen.seen()
        + ", needed "
        + one.operator().sign()
        + " "
        + seen.needed();
  }
}
