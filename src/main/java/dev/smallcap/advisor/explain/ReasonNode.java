package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an explanation says, with what it rests on. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param text the words
 * @param id the rule, note or parameter that it is about, or null
 * @param source what it rests on outside the tree, or null
 * @param children what it rests on inside the tree
 */
public record ReasonNode(
    Kind kind, Text text, @Nullable String id, @Nullable Text source, List<ReasonNode> children) {
  /** What a node can be. An immutable constant. */
  public enum Kind {
    /** What was decided. */
    DECISION,
    /** A step on the way to it. */
    STEP,
    /** A rule that fired, by its reason. */
    FINDING,
    /** A rule that did not fire, by what stood against it. */
    SILENT,
    /** A comparison. */
    CONDITION,
    /** A fact, and where it comes from. */
    FACT,
    /** A parameter of the policy. */
    PARAMETER
  }

  /** Copies the list. */
  public ReasonNode {
    children = List.copyOf(children);
  }

  static ReasonNode step(Text text, List<ReasonNode> children) {
    return new ReasonNode(Kind.STEP, text, null, null, children);
  }

  static ReasonNode fact(Text text, List<ReasonNode> children) {
    return new ReasonNode(Kind.FACT, text, null, null, children);
  }

  /** This node and all below it, parents first. */
  public Stream<ReasonNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(ReasonNode::all));
  }
}
