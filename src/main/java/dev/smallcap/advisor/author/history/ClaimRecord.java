package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.terms.Stage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its independent episodes, those that speak against it first. Immutable and
 * thread-safe.
 *
 * @param claim what the policy rests on
 * @param stage the stage that it is about, or null for all
 * @param episodes one a cycle
 */
public record ClaimRecord(HistoryClaim claim, @Nullable Stage stage, List<StageEpisode> episodes) {
  /** Fewer say nothing. */
  private static final int FEWEST = 3;

  /** Sorts the episodes. */
  public ClaimRecord {
    episodes =
        episodes.stream()
            .sorted(
                Comparator.comparing(StageEpisode::speaksAgainst)
                    .reversed()
                    .thenComparing(StageEpisode::speaksFor)
                    .thenComparing(StageEpisode::from))
            .toList();
  }

  /** How many episodes speak for it. */
  public long speakingFor() {
    return episodes.stream().filter(StageEpisode::speaksFor).count();
  }

  /** How many speak against it. */
  public long speakingAgainst() {
    return episodes.stream().filter(StageEpisode::speaksAgainst).count();
  }

  /** How many say anything: those in which the two differ. */
  public long telling() {
    return speakingFor() + speakingAgainst();
  }

  /** What they say of it. */
  public Standing standing() {
    if (telling() < FEWEST) {
      return Standing.CANNOT_BE_TOLD;
    }
    return speakingFor() == 0
        ? Standing.DOES_NOT_HOLD
        : speakingAgainst() == 0 ? Standing.HOLDS : Standing.CANNOT_BE_TOLD;
  }

  /** Whether an episode is of data on which the thresholds were chosen. */
  public boolean inSample() {
    return episodes.stream().anyMatch(StageEpisode::inSample);
  }
}
