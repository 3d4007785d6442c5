package dev.smallcap.advisor.explain.counterfactual;

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
 * @param told the change in words, with its day and the answer that it gives
 */
public record ScheduledChange(
    LocalDate on,
    Text why,
    CounterfactualAnswer before,
    CounterfactualAnswer answer,
    Situation situation,
    List<String> turnsOn,
    Text told) {
  /** Copies the list. */
  public ScheduledChange {
    turnsOn = List.copyOf(turnsOn);
  }

  /** The change in words, with the rules that it turns on. */
  public Text text() {
    return turnsOn.isEmpty() ? told : told.plus(" [" + String.join(", ", turnsOn) + "]");
  }
}
