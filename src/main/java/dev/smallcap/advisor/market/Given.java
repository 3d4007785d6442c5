package dev.smallcap.advisor.market;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import java.time.LocalDate;

/**
 * Who gave a reading and when, where it does not come from the figures. Immutable and thread-safe.
 *
 * @param on the day it was given
 * @param author who gave it
 * @param reason why
 * @param clockStart the day the clock of the recovery starts
 * @param clockAssumed whether that day was not given
 * @param usedUntil the last day on which it is used
 */
public record Given(
    LocalDate on,
    String author,
    String reason,
    LocalDate clockStart,
    boolean clockAssumed,
    LocalDate usedUntil) {
  static Given of(Declaration declaration, int days) {
    return new Given(
        declaration.on(),
        declaration.author(),
        declaration.reason(),
        declaration.clockStart(),
        declaration.age() == null && declaration.began() == null,
        declaration.on().plusDays(days));
  }

  static Given of(WordedSignals words, int days) {
    return new Given(
        words.on(),
        words.author(),
        words.reason(),
        words.clockStart(),
        words.age() == null && words.began() == null,
        words.on().plusDays(days));
  }
}
