package dev.smallcap.advisor.author.mutation;

import java.util.List;

/**
 * What mutation testing found. Immutable and thread-safe.
 *
 * @param mutants how many mutants there were
 * @param refused how many the review or the checks of the numbers would refuse, so that they never
 *     run
 * @param killed how many a case noticed
 * @param survivors those that no case noticed, in the order of files
 * @param stale names in {@code cases/survivors.csv} of mutants that do not survive
 */
public record MutationReport(
    int mutants, int refused, int killed, List<Survivor> survivors, List<String> stale) {
  /** Copies the lists. */
  public MutationReport {
    survivors = List.copyOf(survivors);
    stale = List.copyOf(stale);
  }

  /** The survivors that nobody gave a reason for. */
  public List<Survivor> unexplained() {
    return survivors.stream().filter(survivor -> survivor.reason() == null).toList();
  }

  /** How many of a hundred mutants were noticed or refused, to one decimal rounded down. */
  public String score() {
    long tenths = mutants == 0 ? 1000 : (long) (refused + killed) * 1000 / mutants;
    return tenths / 10 + "." + tenths % 10 + " %";
  }
}
