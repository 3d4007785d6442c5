package dev.smallcap.advisor.explain.counterfactual;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would change an advice: for each other answer the smallest change that gives it, smallest
 * first, and what time alone will bring. Every answer was given by the policy's own rules in the
 * changed situation. Numbers move to the thresholds of the rules and next to them, the sleeve held
 * by 0.01 % of Q, cash to a round amount beyond the turn. A client is offered choices only; facts
 * are for an auditor. Immutable and thread-safe.
 *
 * @param advice the advice as it stands
 * @param answer what it comes to
 * @param client changes of one input that the client chooses: how long the sleeve is to be held,
 *     the hedge, the account, cash to invest; where something refuses and none by itself lifts it,
 *     also of two or three together
 * @param found changes of facts, if found to be otherwise; where neither lifts what refuses, also
 *     together with what the client chooses
 * @param nobody changes of the market, which nobody can choose
 * @param later changes that time alone will bring where nothing but prices is renewed, the earliest
 *     first, each against the one before
 * @param renewed the same where the reading of a recovery is renewed too, as long as its clock has
 *     stages to come
 * @param boundary the move of a number that gives another answer and is least against the number
 *     itself, or null where there is none
 * @param words the words that headings are written in
 */
public record Counterfactuals(
    Recommendation advice,
    CounterfactualAnswer answer,
    List<Change> client,
    List<Change> found,
    List<Change> nobody,
    List<ScheduledChange> later,
    List<ScheduledChange> renewed,
    @Nullable Move boundary,
    Wording words) {
  /** Copies the lists. */
  public Counterfactuals {
    client = List.copyOf(client);
    found = List.copyOf(found);
    nobody = List.copyOf(nobody);
    later = List.copyOf(later);
    renewed = List.copyOf(renewed);
  }

  /** All changes, smallest first. */
  public List<Change> nearest() {
    return Stream.of(client, found, nobody).flatMap(List::stream).sorted(Change.SMALLEST).toList();
  }

  /** The choices that a client has and what time brings, a few of each. */
  public String shortText(Lang lang) {
    return new ChangesText(words, lang).few(this);
  }

  /** All changes with the rules they turn on, for an auditor. */
  public String fullText(Lang lang) {
    return new ChangesText(words, lang).all(this);
  }

  /** The number whose threshold is nearest against itself, of changes of one input. */
  public static @Nullable Move boundary(List<Change> singles) {
    return singles.stream()
        .map(change -> change.moves().get(0))
        .filter(move -> move.distance() != null)
        .min(Comparator.comparingDouble(Move::relative).thenComparingInt(Move::steps))
        .orElse(null);
  }
}
