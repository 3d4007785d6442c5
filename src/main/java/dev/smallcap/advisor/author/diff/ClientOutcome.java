package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What findings about a client settle to. Immutable and thread-safe.
 *
 * @param refused whether nothing is to be traded
 * @param size stance and size, or the refusals
 * @param split how a sleeve that is built divides; nothing where none is
 * @param parts whether it is bought in parts
 */
record ClientOutcome(boolean refused, String size, String split, boolean parts) {
  static ClientOutcome of(List<Finding> findings, FindingPriority order) {
    CombinedFindings verdict;
    try {
      verdict = CombinedFindings.of(findings, order, () -> "this situation");
    } catch (PolicyException e) {
      return new ClientOutcome(false, "no answer", "", false);
    }
    if (!verdict.refusals().isEmpty()) {
      String refusals =
          verdict.refusals().stream().map(Enum::name).collect(Collectors.joining(" and "));
      return new ClientOutcome(true, refusals, "", false);
    }
    Stance stance = verdict.size().stance();
    Split split = verdict.split();
    return new ClientOutcome(
        false,
        stance == Stance.EXIT ? stance.name() : stance + " " + verdict.size().size(),
        split == null
            ? ""
            : Stream.of(split.russell(), split.sp600(), split.sp400())
                .map(share -> share.value().toPlainString())
                .collect(Collectors.joining("/")),
        verdict.size().inParts());
  }

  /** What changes, such as {@code BUILD 20 % to BUILD 18 %; split 100/0/0 to 50/50/0}. */
  String to(ClientOutcome other) {
    List<String> changes = new ArrayList<>();
    if (!size.equals(other.size)) {
      changes.add(size + " to " + other.size);
    }
    if (!split.equals(other.split)) {
      changes.add(
          split.isEmpty() || other.split.isEmpty()
              ? split.isEmpty() ? "split " + other.split : "no split"
              : "split " + split + " to " + other.split);
    }
    if (parts != other.parts) {
      changes.add(other.parts ? "bought in parts" : "bought at once");
    }
    return String.join("; ", changes);
  }
}
