package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.Disclosure;
import dev.smallcap.advisor.conclusion.Evidence;
import dev.smallcap.advisor.conclusion.PercentagesOnly;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.settle.Verdict;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what changes between the findings of two policies in one situation. Immutable. */
final class Compare {
  private final ParameterValues old;
  private final ParameterValues now;
  private final Set<String> reworded;

  Compare(Policy old, Policy now, LocalDate day, Set<String> reworded) {
    this.old = old.parameters().on(day);
    this.now = now.parameters().on(day);
    this.reworded = reworded;
  }

  /** What changes of the size, split or refusal that the findings settle to. */
  Paired.@Nullable Told verdicts(List<Finding> before, List<Finding> after) {
    List<String> one = answer(before, old);
    List<String> other = answer(after, now);
    if (!one.equals(other)) {
      List<String> changed = new ArrayList<>();
      for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
        if (!one.get(i).equals(other.get(i))) {
          changed.add(one.get(i) + " to " + other.get(i));
        }
      }
      return new Paired.Told(
          Degree.OUTCOME,
          one.size() == other.size()
              ? String.join("; ", changed)
              : String.join(", ", one) + " to " + String.join(", ", other));
    }
    return reasons(before, after, Degree.REASON);
  }

  /** What changes of findings that stand each for itself. */
  Paired.@Nullable Told findings(List<Finding> before, List<Finding> after) {
    Set<String> one = conclusions(before);
    Set<String> other = conclusions(after);
    if (!one.equals(other)) {
      return new Paired.Told(Degree.OUTCOME, gone(one, other) + came(one, other));
    }
    boolean told =
        before.stream().allMatch(finding -> tells(finding.conclusion()))
            && after.stream().allMatch(finding -> tells(finding.conclusion()));
    return reasons(before, after, told ? Degree.DISCLOSURE : Degree.REASON);
  }

  private Paired.@Nullable Told reasons(List<Finding> before, List<Finding> after, Degree degree) {
    Set<String> one = rules(before);
    Set<String> other = rules(after);
    if (!one.equals(other)) {
      return new Paired.Told(degree, gone(one, other) + came(one, other));
    }
    Set<String> otherwise = new TreeSet<>(one);
    otherwise.retainAll(reworded);
    return otherwise.isEmpty()
        ? null
        : new Paired.Told(degree, String.join(", ", otherwise) + " is worded otherwise");
  }

  private static String gone(Set<String> one, Set<String> other) {
    Set<String> gone = new TreeSet<>(one);
    gone.removeAll(other);
    return gone.isEmpty() ? "" : "no longer " + String.join(", ", gone);
  }

  private static String came(Set<String> one, Set<String> other) {
    Set<String> came = new TreeSet<>(other);
    came.removeAll(one);
    return came.isEmpty()
        ? ""
        : (one.containsAll(other) || gone(one, other).isEmpty() ? "" : ", ")
            + "now "
            + String.join(", ", came);
  }

  private static Set<String> rules(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> conclusions(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !tells(finding.conclusion()))
        .map(finding -> finding.conclusion().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean tells(Conclusion conclusion) {
    return conclusion instanceof Caution
        || conclusion instanceof Disclosure
        || conclusion instanceof Evidence
        || conclusion instanceof PercentagesOnly;
  }

  /** The answer in parts that are compared one by one. */
  private static List<String> answer(List<Finding> findings, ParameterValues values) {
    Verdict verdict;
    try {
      verdict = Verdict.of(findings, values, "this situation");
    } catch (PolicyException e) {
      return List.of("no answer");
    }
    if (!verdict.refusals().isEmpty()) {
      return List.of(
          verdict.refusals().stream().map(Enum::name).collect(Collectors.joining(" and ")));
    }
    List<String> parts = new ArrayList<>();
    Stance stance = verdict.size().stance();
    parts.add(stance == Stance.EXIT ? "EXIT" : stance + " " + verdict.size().size());
    Split split = verdict.split();
    parts.add(
        split == null
            ? "no split"
            : split.russell().value().toPlainString()
                + "/"
                + split.sp600().value().toPlainString()
                + "/"
                + split.sp400().value().toPlainString());
    parts.add(verdict.size().inParts() ? "in parts" : "at once");
    return parts;
  }
}
