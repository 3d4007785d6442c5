package dev.smallcap.advisor.explain.counterfactual;

import dev.smallcap.advisor.terms.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of a situation that is taken to be something else. Immutable and thread-safe.
 *
 * @param input its name, such as {@code horizonMonths}; the same name stands for the same input
 * @param who whose it is to change it
 * @param name its name for people
 * @param from what it is
 * @param to what it is taken to be
 * @param distance how far that is, with its unit, or null where it is no number
 * @param relative how far that is against the value itself, 0 where it is no number
 * @param steps how many thresholds are reached or passed on the way, each threshold being a place
 *     of its own; 1 where it is no number
 * @param reads the properties that rules read of it, such as {@code Client.horizonMonths}
 * @param text the move in words, such as {@code horizon 13 months instead of 12 months}
 */
public record Move(
    String input,
    Decider who,
    Text name,
    Text from,
    Text to,
    @Nullable Text distance,
    double relative,
    int steps,
    List<String> reads,
    Text text) {
  /** Copies the list. */
  public Move {
    reads = List.copyOf(reads);
  }
}
