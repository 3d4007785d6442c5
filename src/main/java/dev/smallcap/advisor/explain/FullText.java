package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.terms.Lang;

/** Writes an explanation for an auditor. Stateless and thread-safe. */
final class FullText {
  private FullText() {}

  static String of(Explanation explanation, Lang lang) {
    ReasonNodeText out = new ReasonNodeText(lang);
    out.line(
        0,
        "",
        say(
            "Explanation of the advice {0} as of {1}, policy {2}",
            "권고 {0}의 설명, 기준일 {1}, 정책 {2}",
            explanation.advice().id(),
            explanation.advice().asOf(),
            explanation.advice().policy().fingerprint()));
    out.write(explanation.decision(), 0);
    out.blank();
    out.line(0, "", explanation.more().text());
    explanation.more().grounds().forEach(ground -> out.write(ground, 1));
    out.blank();
    out.line(0, "", say("Funds", "ETF"));
    explanation.funds().values().stream()
        .distinct()
        .forEach(answer -> out.line(1, "- ", answer.text()));
    out.blank();
    out.line(0, "", say("What the rules were asked", "규칙에 제시된 사실"));
    for (Question question : explanation.questions()) {
      out.line(1, "", question.name());
      question.facts().forEach(fact -> out.line(2, "- ", fact));
    }
    out.blank();
    long fired = explanation.rules().stream().filter(RuleAnswer::fired).count();
    out.line(
        0,
        "",
        say(
            "Every rule: {0} fired, {1} did not",
            "모든 규칙: {0}개 적용, {1}개 미적용", fired, explanation.rules().size() - fired));
    for (RuleAnswer rule : explanation.rules()) {
      out.blank();
      RuleText.write(out, rule);
    }
    return out.toString();
  }
}
