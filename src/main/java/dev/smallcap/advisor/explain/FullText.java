package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Wording;
import java.util.Map;

/** Writes an explanation for an auditor. Stateless and thread-safe. */
final class FullText {
  private FullText() {}

  static String of(Explanation explanation, Lang lang) {
    Wording words = explanation.words();
    ReasonNodeText out = new ReasonNodeText(words, lang);
    out.line(
        0,
        "",
        words.say(
            "explain.full",
            Map.of(
                "id",
                explanation.advice().id(),
                "day",
                explanation.advice().asOf(),
                "policy",
                explanation.advice().policy().fingerprint())));
    out.write(explanation.decision(), 0);
    out.blank();
    out.line(0, "", explanation.more().text());
    explanation.more().grounds().forEach(ground -> out.write(ground, 1));
    out.blank();
    out.line(0, "", words.say("explain.funds"));
    explanation.funds().values().stream()
        .distinct()
        .forEach(answer -> out.line(1, "- ", answer.text()));
    out.blank();
    out.line(0, "", words.say("explain.asked"));
    for (Question question : explanation.questions()) {
      out.line(1, "", question.name());
      question.facts().forEach(fact -> out.line(2, "- ", fact));
    }
    out.blank();
    long fired = explanation.rules().stream().filter(RuleAnswer::fired).count();
    out.line(
        0,
        "",
        words.say(
            "explain.rules", Map.of("fired", fired, "silent", explanation.rules().size() - fired)));
    for (RuleAnswer rule : explanation.rules()) {
      out.blank();
      RuleText.write(out, rule);
    }
    return out.toString();
  }
}
