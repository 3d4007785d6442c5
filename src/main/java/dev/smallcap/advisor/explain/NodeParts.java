package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words comparisons, parameters and missing facts. Immutable and thread-safe. */
record NodeParts(Wording words) {
  private Text shown(@Nullable String value) {
    return value == null ? words.say("explain.nothing") : Text.same(value);
  }

  /** A comparison with the value seen, the value needed and whether it held. */
  Text compared(Compared one) {
    Text text =
        words.say("explain.seen", Map.of("condition", one.condition(), "seen", shown(one.seen())));
    if (one.needed() != null) {
      Text needed =
          words.say("explain.needed", Map.of("operator", one.operator(), "needed", one.needed()));
      text = text.plus(", ").plus(needed);
    }
    ParameterRow row = one.parameter();
    if (row != null) {
      Text parameter =
          words.say("explain.by-parameter", Map.of("name", row.name(), "day", row.from()));
      text = text.plus(" (").plus(parameter).plus(")");
    }
    return text.plus(": ").plus(words.say(held(one)));
  }

  private static String held(Compared one) {
    if (one.held()) {
      return "explain.condition-held";
    }
    return one.oneOf() && !one.blocks()
        ? "explain.condition-other-held"
        : "explain.condition-not-held";
  }

  /** What stood against a fact, in few words. */
  Text against(FactMatch look) {
    if (!look.there()) {
      return look.drawnBy().isEmpty()
          ? words.say("explain.not-given", Map.of("fact", look.fact()))
          : words.say(
              "explain.not-concluded",
              Map.of("fact", look.fact(), "rules", String.join(", ", look.drawnBy())));
    }
    List<Text> parts = new ArrayList<>();
    boolean before = false;
    for (Compared one : look.blocking()) {
      Text part = against(one);
      int last = parts.size() - 1;
      if (before && one.oneOf()) {
        parts.set(
            last, parts.get(last).plus(" ").plus(words.say("explain.or")).plus(" ").plus(part));
      } else {
        parts.add(part);
      }
      before = one.oneOf();
    }
    return listed(parts);
  }

  private Text against(Compared one) {
    return one.needed() == null
        ? words.say(
            "explain.against", Map.of("condition", one.condition(), "seen", shown(one.seen())))
        : words.say(
            "explain.against-needed",
            Map.of(
                "condition",
                one.condition(),
                "seen",
                shown(one.seen()),
                "operator",
                one.operator(),
                "needed",
                one.needed()));
  }

  /** What stood against an attempt, in few words. */
  Text against(Attempt attempt) {
    return listed(attempt.unheld().stream().map(this::against).toList());
  }

  private static Text listed(List<Text> parts) {
    return Text.joined(parts, "; ");
  }

  /** A comparison as a node, the parameter behind it below. */
  ReasonNode condition(Compared one) {
    ParameterRow row = one.parameter();
    return new ReasonNode(
        ReasonNode.Kind.CONDITION,
        compared(one),
        null,
        null,
        row == null ? List.of() : List.of(parameter(row)));
  }

  /** A row of the matrix as a node, the parameters whose values it takes below. */
  ReasonNode cell(SleeveRow row, List<ReasonNode> taken) {
    return new ReasonNode(
        ReasonNode.Kind.PARAMETER,
        words.say(
            "explain.cell",
            Map.of("cell", row.cell(), "written", row.written(), "day", row.from())),
        row.cell().toString(),
        Text.same(row.source()),
        taken);
  }

  /** A parameter as a node, the parameter whose value it takes below. */
  ReasonNode parameter(ParameterRow row) {
    ParameterRow taken = row.taken();
    return new ReasonNode(
        ReasonNode.Kind.PARAMETER,
        words.say(
            "explain.parameter",
            Map.of(
                "name", row.name(), "value", row.value(), "unit", row.unit(), "day", row.from())),
        row.name(),
        Text.same(row.source()),
        taken == null ? List.of() : List.of(parameter(taken)));
  }
}
