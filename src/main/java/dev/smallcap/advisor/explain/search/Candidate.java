package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.Move;
import java.util.function.UnaryOperator;

/** A move with the situation that it makes. Immutable and thread-safe. */
record Candidate(Move move, UnaryOperator<Counterfactual> made) {
  /**
   * The situation with the move made.
   *
   * @throws dev.smallcap.advisor.terms.InputException if there can be no such situation
   */
  Counterfactual in(Counterfactual base) {
    return made.apply(base);
  }
}
