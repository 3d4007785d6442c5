package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what decided, and the strongest reasons against more, for a client. */
final class ShortText {
  private static final int MOST_OF_A_STEP = 2;
  private static final int MOST_REASONS = 8;
  private static final int MOST_AGAINST = 4;

  private ShortText() {}

  static String of(Explanation explanation, Lang lang) {
    Wording words = explanation.words();
    ReasonNodeText out = new ReasonNodeText(words, lang);
    ReasonNode decision = explanation.decision();
    out.line(
        0,
        "",
        words.say(
            "explain.short",
            Map.of("day", explanation.advice().asOf(), "decision", decision.text())));
    out.line(0, "", words.say("explain.deciding"));
    (explanation.refused() ? refusing(decision) : deciding(decision))
        .forEach(text -> out.line(1, "- ", text));
    out.line(0, "", words.say("explain.otherwise"));
    against(explanation).forEach(text -> out.line(1, "- ", text));
    return out.toString();
  }

  /** All that refuses: lifting one of them lifts nothing for the client. */
  private static List<Text> refusing(ReasonNode decision) {
    return decision.children().stream()
        .flatMap(step -> step.children().stream())
        .map(ReasonNode::text)
        .distinct()
        .toList();
  }

  /** What each step of the tree rests on at first. */
  private static List<Text> deciding(ReasonNode decision) {
    return decision.children().stream()
        .flatMap(step -> step.children().stream().limit(MOST_OF_A_STEP))
        .map(ReasonNode::text)
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }

  /** Why not more, the nearest rule that would give more, and the legs that are left out. */
  private static List<Text> against(Explanation explanation) {
    List<Text> against = new ArrayList<>();
    against.add(explanation.more().text());
    explanation.more().grounds().stream()
        .filter(ground -> ground.kind() == ReasonNode.Kind.SILENT)
        .limit(1)
        .forEach(ground -> against.add(ground.text()));
    explanation.left().forEach(answer -> against.add(answer.text()));
    return against.stream().distinct().limit(MOST_AGAINST).toList();
  }
}
