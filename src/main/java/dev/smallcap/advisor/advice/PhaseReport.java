package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Sign;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The phase that the advice acts on and where it comes from. Immutable and thread-safe.
 *
 * @param phase the phase
 * @param stage its stage
 * @param recoveryAge age of the recovery in months, or null when the phase is no early recovery
 * @param ageAtLeast whether the recovery may be older
 * @param source where the reading comes from
 * @param monthAssessed the month assessed, or null where the phase was given
 * @param tiltExpiry the day from which the Russell tilt has expired, or null
 * @param givenBy who declared the phase or gave the words, or null
 * @param givenBecause why, or null
 * @param givenOn the day the phase or the words were given, or null
 * @param usedUntil the last day on which they are used, or null
 * @param signs which of the four signs the figures of the month assessed show; empty when they
 *     could not be read
 */
public record PhaseReport(
    CyclePhase phase,
    Stage stage,
    @Nullable Integer recoveryAge,
    boolean ageAtLeast,
    ReadingSource source,
    @Nullable YearMonth monthAssessed,
    @Nullable LocalDate tiltExpiry,
    @Nullable String givenBy,
    @Nullable String givenBecause,
    @Nullable LocalDate givenOn,
    @Nullable LocalDate usedUntil,
    SortedMap<Sign, Boolean> signs) {
  /** Copies the map. */
  public PhaseReport {
    signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
  }

  /** How many of the signs held. */
  public int signsHeld() {
    return (int) signs.values().stream().filter(held -> held).count();
  }
}
