package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase that somebody declares and answers for. Immutable and thread-safe.
 *
 * @param phase the phase
 * @param on the day of the declaration
 * @param author who declares it, as a client is told
 * @param reason why, as a client is told
 * @param age age of the recovery in months on that day, the first month being 1, or null
 * @param began the day the recovery began, or null; with neither the clock starts on the day of the
 *     declaration, and who renews a declaration passes the first beginning
 */
public record Declaration(
    CyclePhase phase,
    LocalDate on,
    String author,
    String reason,
    @Nullable Integer age,
    @Nullable LocalDate began) {

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing, the recovery began after the declaration, age and
   *     beginning differ, or either stands with another phase
   */
  public Declaration {
    Arguments.given(phase, "declared phase");
    Arguments.day(on, "day of the declaration");
    Arguments.dayIfAny(began, "day on which the recovery began");
    Arguments.text(author, "author of the declaration");
    Arguments.text(reason, "reason of the declaration");
    Beginning.check(phase == CyclePhase.EARLY_RECOVERY, on, age, began);
  }

  /** A declaration without age or beginning. */
  public static Declaration of(CyclePhase phase, LocalDate on, String author, String reason) {
    return new Declaration(phase, on, author, reason, null, null);
  }

  /** This declaration with the recovery's age in months on its day. */
  public Declaration aged(int months) {
    return new Declaration(phase, on, author, reason, months, began);
  }

  /** This declaration with the day the recovery began. */
  public Declaration begunOn(LocalDate day) {
    return new Declaration(phase, on, author, reason, age, day);
  }

  /** The day the clock of the recovery starts. */
  public LocalDate clockStart() {
    return Beginning.of(on, age, began);
  }
}
