package dev.smallcap.advisor.explain.counterfactual;

import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.terms.Text;
import java.util.Comparator;
import java.util.List;

/**
 * A smallest change of a situation that gives another answer: of its inputs none that is nearer
 * gives this one. Immutable and thread-safe.
 *
 * @param moves the inputs that change, one or more
 * @param before the answer as it stands
 * @param answer the answer then, as the rules gave it
 * @param situation the situation then
 * @param turnsOn the ids of the rules that fire in one of the two situations alone and read what
 *     changes; where there is none, of those of the settlement that are told in one alone
 * @param told the change in words, with the answer that it gives
 */
public record Change(
    List<Move> moves,
    CounterfactualAnswer before,
    CounterfactualAnswer answer,
    Situation situation,
    List<String> turnsOn,
    Text told) {
  /** Fewest inputs first, then fewest steps. */
  public static final Comparator<Change> SMALLEST =
      Comparator.comparingInt((Change change) -> change.moves().size())
          .thenComparingInt(Change::steps);

  /** Copies the lists. */
  public Change {
    moves = List.copyOf(moves);
    turnsOn = List.copyOf(turnsOn);
  }

  /** The thresholds that are reached or passed in all. */
  public int steps() {
    return moves.stream().mapToInt(Move::steps).sum();
  }

  /** The change in words, with the answer that it gives and the rules that it turns on. */
  public Text text() {
    return turnsOn.isEmpty() ? told : told.plus(" [" + String.join(", ", turnsOn) + "]");
  }
}
