package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how two answers differ. Immutable and thread-safe. */
record AnswerWords(Wording words) {
  /** How an answer differs from the one before, such as {@code Russell share 75 % to 25 %}. */
  Text difference(CounterfactualAnswer before, CounterfactualAnswer then) {
    List<Text> parts = new ArrayList<>();
    if (then.decision() != before.decision()) {
      parts.add(
          words.say(
              "explain.decision-to",
              Map.of("from", before.decision().name(), "to", then.decision().name())));
    }
    if (then.stance() != null) {
      differing(parts, "explain.size-to", asked(before), asked(then));
      if (then.russell() != null && before.russell() != null) {
        differing(parts, "explain.russell-to", shown(before.russell()), shown(then.russell()));
        differing(parts, "explain.sp600-to", shown(before.sp600()), shown(then.sp600()));
        differing(parts, "explain.sp400-to", shown(before.sp400()), shown(then.sp400()));
      }
      if (parts.isEmpty() || !then.bought().isEmpty()) {
        bought(parts, before.bought(), then.bought());
      }
    }
    return Text.joined(parts, ", ");
  }

  private void bought(List<Text> parts, List<String> before, List<String> then) {
    if (then.equals(before)) {
      return;
    }
    parts.add(
        before.isEmpty()
            ? words.say("explain.buying", Map.of("funds", funds(then)))
            : words.say(
                "explain.buying-instead", Map.of("funds", funds(then), "others", funds(before))));
  }

  private void differing(List<Text> parts, String key, Text from, Text to) {
    if (!from.equals(to)) {
      parts.add(words.say(key, Map.of("from", from, "to", to)));
    }
  }

  /** What is asked of the sleeve: a size that is built or kept, or nothing. */
  private Text asked(CounterfactualAnswer answer) {
    Percent size = answer.size();
    if (answer.stance() == null || size == null) {
      return words.say("explain.nothing");
    }
    return switch (answer.stance()) {
      case BUILD -> words.shown(size);
      case HOLD -> words.say("explain.kept", Map.of("size", size));
      case EXIT -> words.shown(Percent.ZERO);
    };
  }

  private Text shown(@Nullable Percent share) {
    return share == null ? words.say("explain.nothing") : words.shown(share);
  }

  private Text funds(List<String> funds) {
    return funds.isEmpty() ? words.say("explain.nothing") : Text.same(String.join(", ", funds));
  }
}
