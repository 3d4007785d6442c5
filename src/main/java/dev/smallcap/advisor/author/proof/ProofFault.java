package dev.smallcap.advisor.author.proof;

import java.util.List;

/**
 * Something that a proof found, with a situation that shows it. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param subject the rule, condition, parameter, kind of conclusion or invariant it is about
 * @param text what is wrong, in words
 * @param step the step whose rules were asked, or nothing where no situation shows it
 * @param situation the situation, in words; empty where every situation shows it
 * @param facts the facts of it, parameters left out; of whole advice what a case of advice gives
 * @param cells how many cells or situations show it, of those looked at
 */
public record ProofFault(
    Kind kind,
    String subject,
    String text,
    String step,
    String situation,
    List<Object> facts,
    long cells) {
  /** What can be wrong with a policy. An immutable constant. */
  public enum Kind {
    /** A situation has no answer. */
    GAP,
    /** A situation has two answers. */
    CONFLICT,
    /** A rule can never fire. */
    NEVER_FIRES,
    /** A rule fires, and the answer is never another without it. */
    NEVER_DECIDES,
    /** A condition never keeps its rule from firing. */
    NEVER_MATTERS,
    /** A parameter changes nothing. */
    NO_EFFECT,
    /** A situation breaks an invariant. */
    BROKEN,
    /** It cannot be cut into cells: nothing is claimed of it. */
    UNCUT,
    /** The cells say something else than the engine: the proof itself does not stand. */
    DISAGREEMENT
  }

  /** Copies the list. */
  public ProofFault {
    facts = List.copyOf(facts);
  }

  /** A fault that every situation shows. */
  static ProofFault everywhere(Kind kind, String subject, String text, long cells) {
    return new ProofFault(kind, subject, text, "", "", List.of(), cells);
  }
}
