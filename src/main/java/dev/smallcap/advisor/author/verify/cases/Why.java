package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a rule concluded something or stayed silent. Stateless and thread-safe. */
public final class Why {
  private Why() {}

  /** Why what was expected of a rule did not come. */
  public static String missing(Expected expected, @Nullable Rule rule, CaseQuestion asked) {
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
  public static String surplus(Expected came, Rule rule, CaseQuestion asked) {
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
  private static String values(Rule rule, CaseQuestion asked) {
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
  private static String unheld(Rule rule, CaseQuestion asked) {
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

  private static String unheld(Rule rule, Trace.PatternTrace look) {
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
