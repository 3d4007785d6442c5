package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.invariant.Invariant;
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
public record Looked(
    String id, String says, Scope scope, List<String> inputs, long number, long spoken) {
  /** Over what an invariant was looked at. An immutable constant. */
  public enum Scope {
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
  static Looked nothing(Invariant invariant) {
    return new Looked(invariant.id(), invariant.says(), Scope.NOTHING, List.of(), 0, 0);
  }

  /** Copies the list. */
  public Looked {
    inputs = List.copyOf(inputs);
  }
}
