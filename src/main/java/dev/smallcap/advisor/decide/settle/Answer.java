package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules answer to one question. Immutable and thread-safe. */
public record Answer(List<Finding> findings) {
  /** Nothing was asked. */
  static final Answer NONE = new Answer(List.of());

  /** Copies the list. */
  public Answer {
    findings = List.copyOf(findings);
  }

  /** The findings of a kind of conclusion, each once. */
  List<Finding> of(Class<? extends Conclusion> kind) {
    return findings.stream()
        .filter(finding -> kind.isInstance(finding.conclusion()))
        .distinct()
        .toList();
  }

  /** The first finding of a kind, or null. */
  @Nullable Finding first(Class<? extends Conclusion> kind) {
    for (Finding finding : findings) {
      if (kind.isInstance(finding.conclusion())) {
        return finding;
      }
    }
    return null;
  }

  /** Whether such a thing is concluded. */
  <C extends Conclusion> boolean has(Class<C> kind, Predicate<C> which) {
    return conclusions(kind).anyMatch(which);
  }

  boolean has(Class<? extends Conclusion> kind) {
    return first(kind) != null;
  }

  <C extends Conclusion> Stream<C> conclusions(Class<C> kind) {
    return findings.stream().map(Finding::conclusion).filter(kind::isInstance).map(kind::cast);
  }

  /**
   * The conclusion of a kind without which nothing can be settled.
   *
   * @throws PolicyException if the rules draw none, or two that differ
   */
  <C extends Conclusion> C one(Class<C> kind) {
    List<C> found = conclusions(kind).distinct().toList();
    if (found.size() != 1) {
      String what = Vocabulary.words(kind.getSimpleName());
      throw new PolicyException(
          "The rules give " + (found.isEmpty() ? "no " : "more than one ") + what + ".",
          "a rule is missing, or two overlap, in rules/settle.");
    }
    return found.get(0);
  }
}
