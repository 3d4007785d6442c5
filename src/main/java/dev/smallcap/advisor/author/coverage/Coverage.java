package dev.smallcap.advisor.author.coverage;

import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import java.util.List;
import java.util.Set;

/**
 * What the cases of rules have seen of a policy. Whole advice and months are not counted: their
 * facts are made on the way. Immutable and thread-safe.
 *
 * @param items rules and their conditions in the order of the files, then parameters and cells
 * @param cases how many cases were run
 * @param settled parameters that no rule reads, so that only mutation testing can tell of them
 */
public record Coverage(List<CoverageTarget> items, int cases, Set<String> settled) {
  /** Copies the collections. */
  public Coverage {
    items = List.copyOf(items);
    settled = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(settled));
  }

  /**
   * Runs the cases of a policy and notes what they saw.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the cases cannot be read
   */
  public static Coverage of(PolicyModel policy) {
    CaseRunner runner = CaseRunner.of(policy);
    CoverageRecorder meter = new CoverageRecorder(policy);
    int cases = 0;
    for (CaseFile file : CaseFile.all(policy.files())) {
      if (file.kind() == CaseFile.Kind.RULES) {
        for (Case one : file.cases()) {
          meter.see(runner.ask(file, one));
          cases++;
        }
      }
    }
    return meter.coverage(cases);
  }

  /** The items of a kind. */
  public List<CoverageTarget> of(CoverageTarget.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /** How many sides the items of a kind have. */
  public int sides(CoverageTarget.Kind kind) {
    return of(kind).stream().mapToInt(item -> item.sides().size()).sum();
  }

  /** How many of these a case saw. */
  public int seen(CoverageTarget.Kind kind) {
    return sides(kind) - of(kind).stream().mapToInt(item -> item.unseen().size()).sum();
  }

  /** How many of a hundred sides of a kind a case saw; 100 only when all were seen. */
  public int percent(CoverageTarget.Kind kind) {
    return sides(kind) == 0 ? 100 : seen(kind) * 100 / sides(kind);
  }
}
