package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.terms.Stage;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What followed the months of one cycle that a claim is about: one independent episode. Immutable
 * and thread-safe.
 *
 * @param claim what the policy rests on
 * @param stage the stage of the months, or null for all
 * @param cycle the year by which the cycle is called
 * @param from the first month that followed
 * @param to the last
 * @param months how many followed, not always one after the other
 * @param leader what grew as the claim has it, percent over these months
 * @param laggard the other, percent
 * @param inSample whether a month lies before the policy's first day: its thresholds were chosen on
 *     such data
 */
public record StageEpisode(
    HistoryClaim claim,
    @Nullable Stage stage,
    String cycle,
    YearMonth from,
    YearMonth to,
    int months,
    double leader,
    double laggard,
    boolean inSample) {
  private static final double LEAST = 0.005;

  /** By how much the one led, points. */
  public double difference() {
    return leader - laggard;
  }

  /** Whether it speaks for the policy: not by so little that two decimals do not show it. */
  public boolean speaksFor() {
    return difference() >= LEAST;
  }

  /** Whether it speaks against the policy, by as much. */
  public boolean speaksAgainst() {
    return difference() <= -LEAST;
  }
}
