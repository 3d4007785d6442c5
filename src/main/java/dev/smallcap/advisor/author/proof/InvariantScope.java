package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.rulebook.invariant.Invariant;
import java.util.List;

/**
 * An invariant and over what it was looked at. Immutable and thread-safe.
 *
 * @param id its id
 * @param says its sentence
 * @param scope over what
 * @param inputs the inputs all of whose classes were looked at; empty for whole advice
 * @param number how many cells or situations
 * @param spoken in how many of them it speaks
 */
public record InvariantScope(
    String id, String says, Extent scope, List<String> inputs, long number, long spoken) {
  /** Over what an invariant was looked at. An immutable constant. */
  public enum Extent {
    /** Every cell of what it speaks of: proved. */
    CELLS,
    /** Every request and every fund of the list: proved. */
    FUNDS,
    /** Representative and random whole advice, since amounts cannot be cut into cells. */
    SITUATIONS,
    /** Nothing: it could not be cut into cells. */
    NOTHING
  }

  /** An invariant that was not looked at. */
  static InvariantScope nothing(Invariant invariant) {
    return new InvariantScope(invariant.id(), invariant.says(), Extent.NOTHING, List.of(), 0, 0);
  }

  /** Copies the list. */
  public InvariantScope {
    inputs = List.copyOf(inputs);
  }
}
