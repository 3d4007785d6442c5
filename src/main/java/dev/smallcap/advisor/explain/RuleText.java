package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.List;
import java.util.Map;

/**
 * Writes the answer of a rule: what was the same in all attempts once, then what differs in each.
 */
record RuleText(ReasonNodeText out, RuleAnswer rule, NodeParts parts) {
  static String of(RuleAnswer rule, Lang lang) {
    ReasonNodeText out = new ReasonNodeText(rule.words(), lang);
    write(out, rule);
    return out.toString();
  }

  static void write(ReasonNodeText out, RuleAnswer rule) {
    new RuleText(out, rule, new NodeParts(rule.words())).write();
  }

  private void write() {
    Wording words = rule.words();
    Text state =
        words.say(
            rule.fired()
                ? "explain.rule-fired"
                : rule.inForce() ? "explain.rule-silent" : "explain.rule-not-in-force");
    out.line(
        0,
        "",
        Text.same(rule.ruleId() + ": ")
            .plus(state)
            .plus(". " + rule.title() + " (" + rule.place() + ")"));
    out.line(1, "", words.say("explain.rule-rests-on", Map.of("source", rule.source())));
    out.line(
        1,
        "",
        rule.until() == null
            ? words.say("explain.rule-since", Map.of("since", rule.since()))
            : words.say(
                "explain.rule-until", Map.of("since", rule.since(), "until", rule.until())));
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
    out.line(1, "", rule.words().say("explain.rule-asked", Map.of("question", question)));
    int common = attempts.size() == 1 ? first.looks().size() : shared;
    first.looks().subList(0, common).forEach(look -> look(2, look));
    if (attempts.size() > 1) {
      for (int i = 0; i < attempts.size(); i++) {
        Attempt attempt = attempts.get(i);
        out.line(
            2,
            "",
            rule.words()
                .say(
                    attempt.held() ? "explain.choice-held" : "explain.choice-not-held",
                    Map.of("n", i + 1, "all", attempts.size())));
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
      out.line(depth, "- ", parts.against(look));
    } else if (!read.isEmpty()) {
      out.line(depth, "+ ", look.fact() + ": " + read);
    } else if (look.comparisons().isEmpty()) {
      out.line(depth, "+ ", rule.words().say("explain.there", Map.of("fact", look.fact())));
    }
    for (Compared one : look.comparisons()) {
      out.line(depth, one.held() ? "+ " : "- ", parts.compared(one));
    }
  }
}
