package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Decision;

/**
 * A decision under which nothing is traded; the order in the parameters decides between several.
 * Immutable and thread-safe.
 *
 * @param decision NEEDS_DATA, NOT_SUITABLE or NEEDS_HUMAN_REVIEW
 * @param undrafted whether no draft can stand beside it of what the advice would be without it
 */
public record Refusal(Decision decision, boolean undrafted) implements Conclusion {
  /** A refusal beside which a draft can stand, where a person has to look. */
  public Refusal(Decision decision) {
    this(decision, false);
  }

  /** A refusal without which there would be nothing to advise either. */
  public static Refusal undrafted(Decision decision) {
    return new Refusal(decision, true);
  }
}
