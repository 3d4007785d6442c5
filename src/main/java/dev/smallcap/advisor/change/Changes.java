package dev.smallcap.advisor.change;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would change an advice: for each other answer the smallest change that gives it, smallest
 * first, and what time alone will bring. Every answer was given by the policy's own rules in the
 * changed situation. Numbers move to the thresholds of the rules and next to them; cash moves by
 * the minor unit of its currency, the sleeve held by 0.01 % of Q. Immutable and thread-safe.
 *
 * @param advice the advice as it stands
 * @param answer what it comes to
 * @param client changes of one input that the client decides on; where something refuses and none
 *     by itself lifts it, also of two or three together
 * @param found changes of what is found out anew, such as the risk profile; where neither lifts
 *     what refuses, also together with what the client decides on
 * @param nobody changes of one input that nobody can change: the market, age, residency
 * @param later changes that time alone will bring, the earliest first
 * @param boundary the move of a number that gives another answer and is least against the number
 *     itself, or null where there is none
 */
public record Changes(
    Recommendation advice,
    Answer answer,
    List<Change> client,
    List<Change> found,
    List<Change> nobody,
    List<Later> later,
    @Nullable Move boundary) {
  /** Copies the lists. */
  public Changes {
    client = List.copyOf(client);
    found = List.copyOf(found);
    nobody = List.copyOf(nobody);
    later = List.copyOf(later);
  }

  /** All changes, smallest first. */
  public List<Change> nearest() {
    return Stream.of(client, found, nobody).flatMap(List::stream).sorted(Change.SMALLEST).toList();
  }

  /** The nearest changes, a few of each, for the client. */
  public String shortText(Lang lang) {
    return ChangesText.few(this, lang);
  }

  /** All changes with the rules they turn on, for an auditor. */
  public String fullText(Lang lang) {
    return ChangesText.all(this, lang);
  }
}
