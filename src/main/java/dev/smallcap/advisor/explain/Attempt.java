package dev.smallcap.advisor.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of facts on which a rule was tried. A rule in force fires once for each that held.
 * Immutable and thread-safe.
 *
 * @param question the question that the facts belong to, by its name
 * @param looks the facts it looked for, in order
 * @param held whether all held
 * @param conclusion what the rule concludes from these facts where it holds, as far as its values
 *     are known, or null
 */
public record Attempt(
    String question, List<FactMatch> looks, boolean held, @Nullable String conclusion) {
  /** Copies the list. */
  public Attempt {
    looks = List.copyOf(looks);
  }

  /** The facts that were not there or did not hold. */
  public List<FactMatch> unheld() {
    return looks.stream().filter(look -> !look.held()).toList();
  }

  /** How much stood against it: comparisons, several of which one is enough as one, and facts. */
  public int against() {
    return looks.stream().mapToInt(FactMatch::against).sum();
  }
}
