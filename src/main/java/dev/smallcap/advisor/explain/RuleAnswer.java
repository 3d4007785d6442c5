package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule fired, or why it did not. Immutable and thread-safe.
 *
 * @param ruleId the id of the rule
 * @param title the sentence that names it
 * @param place where it stands, such as {@code client/tilt.drl:14}
 * @param source what it rests on
 * @param since the first day on which it holds
 * @param until the first day on which it no longer holds, or null where it stays
 * @param inForce whether it was in force on the day of the advice
 * @param fired whether it fired
 * @param reasons its conclusions in words, one for each time it fired
 * @param attempts every choice of facts on which it was tried
 * @param words the words that the answer is written in
 */
public record RuleAnswer(
    String ruleId,
    String title,
    String place,
    Text source,
    LocalDate since,
    @Nullable LocalDate until,
    boolean inForce,
    boolean fired,
    List<Reason> reasons,
    List<Attempt> attempts,
    Wording words) {
  /** Copies the lists. */
  public RuleAnswer {
    reasons = List.copyOf(reasons);
    attempts = List.copyOf(attempts);
  }

  /** The attempt that held, or else came nearest to holding. */
  public Attempt nearest() {
    return attempts.stream().min(Comparator.comparingInt(Attempt::against)).orElseThrow();
  }

  /** The whole answer as plain text, every condition with what it saw. */
  public String text(Lang lang) {
    return RuleText.of(this, lang);
  }
}
