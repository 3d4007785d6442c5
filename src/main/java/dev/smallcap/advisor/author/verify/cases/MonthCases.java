package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.cases.FigureFiles;
import dev.smallcap.advisor.rulebook.cases.MonthCase;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Runs cases of months. Figures that several cases share are labelled once. Thread-safe. */
final class MonthCases {
  private final PolicyModel policy;
  private final FigureFiles files;
  private final Map<String, Rule> rules;
  private final Map<String, List<JudgedMonth>> labelled = new ConcurrentHashMap<>();

  MonthCases(PolicyModel policy, FigureFiles files, Map<String, Rule> rules) {
    this.policy = policy;
    this.files = files;
    this.rules = rules;
  }

  MonthCases asking(PolicyModel other) {
    return new MonthCases(other, files, rules);
  }

  CaseResult run(CaseFile file, Case one) {
    CaseAnswers answers = new CaseAnswers(file, one);
    MonthCase given = MonthCase.of(file, one, files);
    PolicyModel asked = one.parameters().isEmpty() ? policy : policy.assuming(one.parameters());
    List<JudgedMonth> labels =
        labelled.computeIfAbsent(MonthCase.key(one), key -> asked.phases(given.figures()));
    JudgedMonth month =
        labels.stream()
            .filter(label -> label.label().month().equals(given.month()))
            .findFirst()
            .orElseThrow(
                () ->
                    one.row()
                        .refuse(
                            "month",
                            given.month().toString(),
                            "lies outside the figures",
                            "ask for a month from the first to the last of the file."));
    String why = why(month);
    compare(answers, "label", month.label().label().name(), why);
    compare(answers, "confirmed", month.label().confirmed().name(), why);
    compare(answers, "age", Objects.toString(month.label().age(), AdviceText.NONE), why);
    finds(answers, asked, month);
    return answers.result();
  }

  private static void compare(CaseAnswers answers, String column, String came, String why) {
    if (answers.cell(column) != null) {
      answers.compare(column, came, why);
    }
  }

  private void finds(CaseAnswers answers, PolicyModel asked, JudgedMonth month) {
    String cell = answers.cell("finds");
    if (cell == null) {
      return;
    }
    List<String> found = month.findings().stream().map(one -> one.rule().id()).toList();
    List<String> wanted = AdviceText.split(cell);
    List<String> held = wanted.stream().filter(found::contains).toList();
    for (String id : wanted) {
      if (!held.contains(id)) {
        answers.differ(
            "finds",
            id,
            String.join("; ", found),
            Why.missing(new Expected(id, ""), rules.get(id), asked(asked, month)));
      }
    }
    answers.answer("finds", String.join("; ", held));
  }

  /** What the rules were asked about a month; the label that was confirmed is another question. */
  private static CaseQuestion asked(PolicyModel policy, JudgedMonth month) {
    List<Object> facts = month.judgements().get(0).facts();
    return new CaseQuestion(
        policy, policy.latestDay(), RuleFolder.MARKET.id(), facts, month.findings());
  }

  /** What the rules found in a month, with the values they saw. */
  private static String why(JudgedMonth month) {
    StringBuilder lines = new StringBuilder("  since in " + month.label().month() + ":");
    for (Finding finding : month.findings()) {
      String by = finding.evidence().isEmpty() ? "" : " by " + finding.evidence();
      lines
          .append(
              "\n    %s found %s"
                  .formatted(finding.rule().id(), Expected.text(finding.conclusion())))
          .append(by);
    }
    return lines.toString();
  }
}
