package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.terms.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A mutant that no case noticed. Immutable and thread-safe.
 *
 * @param mutant the mutant
 * @param missing what a case that notices would be like
 * @param like a case that the missing one could be like, or null where none fires the rule
 * @param reason why it may survive, from {@code cases/survivors.csv}, or null where nobody said
 */
public record Survivor(
    Mutant mutant, String missing, @Nullable String like, @Nullable String reason) {
  @Override
  public String toString() {
    return Printable.line(mutant.file() + ":" + mutant.line() + " " + mutant.name())
        + "\n  missing: "
        + Printable.line(missing)
        + (like == null ? "" : "\n  like:    " + Printable.line(like))
        + (reason == null ? "" : "\n  left alive: " + Printable.line(reason));
  }
}
