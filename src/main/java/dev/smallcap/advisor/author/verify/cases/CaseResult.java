package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a case went. Immutable and thread-safe.
 *
 * @param file its file
 * @param one the case
 * @param differences what differs from what was expected, each a text of some lines; empty where
 *     the case passes
 * @param answers what came, by the column that expects it, as a cell would write it
 */
public record CaseResult(
    CaseFile file, Case one, List<String> differences, Map<String, String> answers) {
  /** Copies both. */
  public CaseResult {
    differences = List.copyOf(differences);
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** Whether what came is what was expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /**
   * Throws where the case does not pass.
   *
   * @throws AssertionError saying what was expected, what came, and why
   */
  public void check() {
    if (!passed()) {
      throw new AssertionError(one + "\n" + String.join("\n", differences));
    }
  }
}
