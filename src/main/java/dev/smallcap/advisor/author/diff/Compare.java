package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what changes between the findings of two policies in one situation. Immutable. */
final class Compare {
  private final FindingPriority old;
  private final FindingPriority now;
  private final Set<String> reworded;

  /**
   * A comparison.
   *
   * @param reworded rules whose words or sources changed
   */
  Compare(PolicyModel old, PolicyModel now, LocalDate day, Set<String> reworded) {
    this.old = FindingPriority.of(old.parameters().on(day));
    this.now = FindingPriority.of(now.parameters().on(day));
    this.reworded = reworded;
  }

  /** What changes of the size and split that the findings settle to. */
  @Nullable ChangeText verdicts(List<Finding> before, List<Finding> after) {
    ClientOutcome one = ClientOutcome.of(before, old);
    ClientOutcome other = ClientOutcome.of(after, now);
    if (other.refused()) {
      return null; // a refusal that came is told by itself
    }
    if (!one.equals(other)) {
      return new ChangeText(Impact.OUTCOME, one.to(other));
    }
    return reasons(settling(before), settling(after), Impact.REASON);
  }

  private static List<Finding> settling(List<Finding> findings) {
    return findings.stream().filter(one -> !(one.conclusion() instanceof Refusal)).toList();
  }

  /** What changes of findings that stand each for itself. */
  @Nullable ChangeText findings(List<Finding> before, List<Finding> after) {
    Set<String> one = conclusions(before);
    Set<String> other = conclusions(after);
    if (!one.equals(other)) {
      return new ChangeText(
          Impact.OUTCOME, change(by(before, without(one, other)), by(after, without(other, one))));
    }
    boolean told =
        before.stream().allMatch(finding -> tells(finding.conclusion()))
            && after.stream().allMatch(finding -> tells(finding.conclusion()));
    return reasons(before, after, told ? Impact.DISCLOSURE : Impact.REASON);
  }

  private @Nullable ChangeText reasons(List<Finding> before, List<Finding> after, Impact degree) {
    Set<String> one = rules(before);
    Set<String> other = rules(after);
    if (!one.equals(other)) {
      return new ChangeText(degree, change(without(one, other), without(other, one)));
    }
    Set<String> otherwise = new TreeSet<>(one);
    otherwise.retainAll(reworded);
    return otherwise.isEmpty()
        ? null
        : new ChangeText(degree, String.join(", ", otherwise) + " is worded otherwise");
  }

  private static String change(Collection<String> gone, Collection<String> came) {
    return (gone.isEmpty() ? "" : "no longer " + String.join(", ", gone))
        + (gone.isEmpty() || came.isEmpty() ? "" : ", ")
        + (came.isEmpty() ? "" : "now " + String.join(", ", came));
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<String> rules(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> conclusions(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !tells(finding.conclusion()))
        .map(finding -> words(finding.conclusion()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Conclusions with the rules that draw them. */
  private static Set<String> by(List<Finding> findings, Set<String> conclusions) {
    return findings.stream()
        .filter(finding -> !tells(finding.conclusion()))
        .filter(finding -> conclusions.contains(words(finding.conclusion())))
        .map(finding -> words(finding.conclusion()) + " by " + finding.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A fund of a cell stands for all of its kind, so its name says nothing. */
  private static String words(Conclusion conclusion) {
    return conclusion instanceof FundEligible ? "eligible" : Expected.text(conclusion);
  }

  private static boolean tells(Conclusion conclusion) {
    return conclusion instanceof Caution
        || conclusion instanceof Disclosure
        || conclusion instanceof Evidence
        || conclusion instanceof PercentagesOnly;
  }
}
