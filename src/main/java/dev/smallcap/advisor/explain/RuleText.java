package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.List;

/**
 * Writes the answer of a rule: what was the same in all attempts once, then what differs in each.
 */
record RuleText(ReasonNodeText out, RuleAnswer rule) {
  static String of(RuleAnswer rule, Lang lang) {
    ReasonNodeText out = new ReasonNodeText(lang);
    write(out, rule);
    return out.toString();
  }

  static void write(ReasonNodeText out, RuleAnswer rule) {
    new RuleText(out, rule).write();
  }

  private void write() {
    Text state =
        rule.fired()
            ? say("fired", "적용됨")
            : rule.inForce() ? say("did not fire", "적용되지 않음") : say("not in force", "시행 중이 아님");
    out.line(
        0,
        "",
        say(
            "{0}: {1}. {2} ({3})",
            "{0}: {1}. {2} ({3})", rule.ruleId(), state, rule.title(), rule.place()));
    out.line(1, "", say("source: {0}", "출처: {0}", rule.source()));
    out.line(
        1,
        "",
        rule.until() == null
            ? say("in force from {0}", "{0}부터 시행", rule.since())
            : say(
                "in force from {0} until before {1}",
                "{0}부터 {1} 전날까지 시행", rule.since(), rule.until()));
    for (Reason reason : rule.reasons()) {
      out.line(1, "= ", reason.text());
    }
    rule.attempts().stream()
        .map(Attempt::question)
        .distinct()
        .forEach(
            question ->
                question(
                    question,
                    rule.attempts().stream()
                        .filter(attempt -> attempt.question().equals(question))
                        .toList()));
  }

  private void question(String question, List<Attempt> attempts) {
    int shared = 0;
    Attempt first = attempts.get(0);
    while (attempts.size() > 1 && shared < first.looks().size() && same(attempts, shared)) {
      shared++;
    }
    out.line(1, "", say("asked: {0}", "질문: {0}", question));
    int common = attempts.size() == 1 ? first.looks().size() : shared;
    first.looks().subList(0, common).forEach(look -> look(2, look));
    if (attempts.size() > 1) {
      for (int i = 0; i < attempts.size(); i++) {
        Attempt attempt = attempts.get(i);
        out.line(
            2,
            "",
            say(
                attempt.held() ? "choice {0} of {1}: held" : "choice {0} of {1}: not held",
                attempt.held() ? "{1}개 중 {0}번째: 충족" : "{1}개 중 {0}번째: 미충족",
                i + 1,
                attempts.size()));
        attempt.looks().subList(common, attempt.looks().size()).forEach(look -> look(3, look));
      }
    }
  }

  private static boolean same(List<Attempt> attempts, int look) {
    FactMatch first = attempts.get(0).looks().get(look);
    return attempts.stream().allMatch(attempt -> attempt.looks().get(look).equals(first));
  }

  private void look(int depth, FactMatch look) {
    String read = look.readText();
    if (!look.there()) {
      out.line(depth, "- ", NodeParts.against(look));
    } else if (!read.isEmpty()) {
      out.line(depth, "+ ", say("{0}: {1}", "{0}: {1}", look.fact(), read));
    } else if (look.comparisons().isEmpty()) {
      out.line(depth, "+ ", say("{0}: there", "{0}: 있음", look.fact()));
    }
    for (Compared one : look.comparisons()) {
      out.line(depth, one.held() ? "+ " : "- ", NodeParts.compared(one));
    }
  }
}
