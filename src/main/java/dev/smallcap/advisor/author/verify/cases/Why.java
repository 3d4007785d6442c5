package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.Binding;
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
      return "  expected: %s\n  came:     %s\n  in %s by %s"
              .formatted(expected, String.join("; ", other), place(rule), rule.insertion())
          + values(rule, asked);
    }
    return "  expected: %s\n  came:     nothing, %s stayed silent".formatted(expected, place(rule))
        + unheld(rule, asked);
  }

  /** Why a rule concluded what nobody expected. */
  public static String surplus(Expected came, Rule rule, CaseQuestion asked) {
    return "  expected: %s stays silent\n  came:     %s, since all conditions of %s held"
            .formatted(came.rule(), came, place(rule))
        + values(rule, asked);
  }

  static String place(Rule rule) {
    return rule.place() + " (" + rule.title() + ")";
  }

  /** The values that the rule bound. */
  private static String values(Rule rule, CaseQuestion asked) {
    return asked.diagnosis(rule).held().stream()
        .flatMap(
            match ->
                rule.bindings()
                    .map(Binding::variable)
                    .map(name -> "\n    $" + name + " was " + match.values().get(name)))
        .collect(Collectors.joining());
  }

  /** The conditions that did not hold, with what they saw, or the fact that was not there. */
  private static String unheld(Rule rule, CaseQuestion asked) {
    if (!rule.inForce(asked.asOf())) {
      String when = asked.asOf().isBefore(rule.since()) ? "not yet" : "no longer";
      return "\n    it is " + when + " in force on " + asked.asOf();
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
    return "%s %s: %s did not hold: %s was %s, needed %s %s"
        .formatted(
            one.at(), type, one, one.property(), seen.seen(), one.operator().sign(), seen.needed());
  }
}
