package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a recovery that a host declares began: the day, or its age on the day of declaration. */
final class Beginning {
  private Beginning() {}

  static void check(
      boolean recovery, LocalDate on, @Nullable Integer age, @Nullable LocalDate began) {
    if (!recovery && (age != null || began != null)) {
      throw new InputException(
          "An age or beginning ("
              + (age != null ? age : began)
              + ") stands with a phase that is no early recovery.",
          "leave it out, only EARLY_RECOVERY has an age.");
    }
    if (age != null) {
      Arguments.within(age, 1, 600, "age of the recovery in months");
    }
    if (began != null && began.isAfter(on)) {
      throw new InputException(
          "The recovery began on (" + began + "), after it was declared on " + on + ".",
          "correct one of the two.");
    }
    if (age != null
        && began != null
        && !began.equals(on.minusMonths(age - 1L))
        && 1 + ChronoUnit.MONTHS.between(began, on) != age) {
      throw new InputException(
          "The age ("
              + age
              + ") and the beginning ("
              + began
              + ") of the recovery differ on "
              + on
              + ".",
          "give one of the two.");
    }
  }

  static LocalDate of(LocalDate on, @Nullable Integer age, @Nullable LocalDate began) {
    if (began != null) {
      return began;
    }
    return age == null ? on : on.minusMonths(age - 1L);
  }
}
