package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the cases of a policy went. Immutable and thread-safe.
 *
 * @param results each case's result, in order
 */
public record CaseReport(List<CaseResult> results) {
  /** Copies the list. */
  public CaseReport {
    results = List.copyOf(results);
  }

  /** The results of the cases that do not pass. */
  public List<CaseResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** How many files the cases stand in. */
  public long fileCount() {
    return results.stream().map(result -> result.file().path()).distinct().count();
  }

  /** Each failure with what was expected, what came, and why, divided by empty lines. */
  public String failures() {
    StringBuilder text = new StringBuilder();
    for (CaseResult result : failed()) {
      text.append("FAILED ").append(result.one()).append('\n');
      result.differences().forEach(difference -> text.append(difference).append('\n'));
      text.append('\n');
    }
    return text.toString();
  }

  /** The answers that came instead, written into the texts of the case files; for review. */
  public List<CaseEdit> edits(RuleFiles files) {
    Map<String, Map<Long, Map<String, String>>> answers = new TreeMap<>();
    for (CaseResult result : failed()) {
      Map<String, String> changed = new LinkedHashMap<>(result.answers());
      changed
          .entrySet()
          .removeIf(
              answer ->
                  Objects.requireNonNullElse(result.one().row().optional(answer.getKey()), "")
                      .equals(answer.getValue()));
      answers
          .computeIfAbsent(result.file().path(), path -> new TreeMap<>())
          .put(result.one().line(), changed);
    }
    List<CaseEdit> edits = new ArrayList<>();
    answers.forEach(
        (path, rows) -> {
          CaseEdit edit = CaseEdit.of(path, files.text(path), rows);
          if (!edit.diff().isEmpty()) {
            edits.add(edit);
          }
        });
    return edits;
  }
}
