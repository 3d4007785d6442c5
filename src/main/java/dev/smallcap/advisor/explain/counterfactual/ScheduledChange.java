package dev.smallcap.advisor.explain.counterfactual;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A change that time alone will bring after all that came before it, prices being those of the day.
 * Immutable and thread-safe.
 *
 * @param on the day from which the answer is another one
 * @param why what time brings, in words
 * @param before the answer until then
 * @param answer the answer then, as the rules gave it
 * @param situation the situation then
 * @param turnsOn the ids of the rules that fire before or then alone, as far as they decide
 */
public record ScheduledChange(
    LocalDate on,
    Text why,
    CounterfactualAnswer before,
    CounterfactualAnswer answer,
    Situation situation,
    List<String> turnsOn) {
  /** Copies the list. */
  public ScheduledChange {
    turnsOn = List.copyOf(turnsOn);
  }

  /** The change in words. */
  public Text text() {
    return say(
        "from {0}: {1}: {2}{3}",
        "{0}부터: {1}: {2}{3}",
        on,
        why,
        answer.against(before),
        turnsOn.isEmpty() ? new Text("", "") : say(" [{0}]", " [{0}]", String.join(", ", turnsOn)));
  }
}
