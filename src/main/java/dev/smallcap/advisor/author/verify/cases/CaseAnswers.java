package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.terms.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what came of one case, by the column that expects it. Not thread-safe. */
final class CaseAnswers {
  private final CaseFile file;
  private final Case one;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private @Nullable String told;

  CaseAnswers(CaseFile file, Case one) {
    this.file = file;
    this.one = one;
  }

  /** What the case expects in a column, or null where it asks nothing. */
  @Nullable String cell(String column) {
    return one.row().optional(column);
  }

  /** Keeps what a cell would have to say. */
  void answer(String column, String came) {
    answers.put(column, came);
  }

  /** Compares a cell with what came; the same explanation is given once. */
  void compare(String column, String came, String why) {
    String cell = one.row().required(column);
    boolean same = AdviceText.same(cell, came);
    answer(column, same ? cell : came);
    if (!same) {
      differ(column, cell, came, Objects.equals(why, told) ? null : why);
      told = why;
    }
  }

  /** Notes a difference. */
  void differ(String column, String expected, String came, @Nullable String why) {
    differences.add(
        "  in %s\n  expected: %s\n  came:     %s"
                .formatted(Printable.line(column), Printable.line(expected), Printable.line(came))
            + (why == null ? "" : "\n" + why));
  }

  CaseResult result() {
    return new CaseResult(file, one, differences, answers);
  }
}
