package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.cases.Expected;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a rule concluded something or stayed silent. Stateless and thread-safe. */
final class Why {
  private Why() {}

  /** Why what was expected of a rule did not come. */
  static String missing(Expected expected, @Nullable Rule rule, Asked asked) {
    if (rule == null) {
      return "  expected: " + expected + "\n  there is no such rule";
    }
    List<String> other = new ArrayList<>();
    for (Finding finding : asked.findings()) {
      if (finding.rule().id().equals(expected.rule())) {
        other.add(new Expected(expected.rule(), Expected.text(finding.conclusion())).toString());
      }
    }
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

  private static String place(Rule rule) {
    return rule.file() + ":" + rule.at().line() + " (" + rule.title() + ")";
  }

  /** The values that the rule bound. */
  private static String values(Rule rule, Asked asked) {
    StringBuilder lines = new StringBuilder();
    for (Evaluation.Match match : Evaluation.of(rule, asked.seen()).matches()) {
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
    if (!asked.asOf().isBefore(java.time.LocalDate.parse(rule.value("since")))
        && rule.metadata("until") != null
        && !asked.asOf().isBefore(java.time.LocalDate.parse(rule.value("until")))) {
      return "\n    it is no longer in force on " + asked.asOf();
    }
    if (asked.asOf().isBefore(java.time.LocalDate.parse(rule.value("since")))) {
      return "\n    it is not yet in force on " + asked.asOf();
    }
    Evaluation.Result result = Evaluation.of(rule, asked.seen());
    StringBuilder lines = new StringBuilder();
    if (result.reached() < rule.patterns().size()) {
      Pattern pattern = rule.patterns().get(result.reached());
      boolean there =
          asked.seen().stream()
              .anyMatch(fact -> fact.getClass().getSimpleName().equals(pattern.type()));
      if (!there) {
        lines.append("\n    there was no ").append(pattern.type());
      }
      for (Evaluation.Seen seen : result.seen()) {
        boolean inPattern = pattern.comparisons().anyMatch(one -> one.equals(seen.comparison()));
        if (inPattern && !seen.held()) {
          lines
              .append("\n    ")
              .append(rule.file())
              .append(':')
              .append(seen.comparison().at())
              .append(' ')
              .append(pattern.type())
              .append(": ")
              .append(seen.comparison())
              .append(" did not hold: ")
              .append(seen.comparison().property())
              .append(" was ")
              .append(seen.seen())
              .append(", needed ")
              .append(seen.comparison().operator().sign())
              .append(' ')
              .append(seen.needed());
        }
      }
    }
    return lines.toString();
  }
}
