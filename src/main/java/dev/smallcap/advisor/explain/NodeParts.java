package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words comparisons, parameters and missing facts. Stateless and thread-safe. */
final class NodeParts {
  private static final Text NONE = new Text("nothing", "없음");

  private NodeParts() {}

  private static Object shown(@Nullable String value) {
    return value == null ? NONE : value;
  }

  /** A comparison with the value seen, the value needed and whether it held. */
  static Text compared(Compared one) {
    Text seen = say("{0}: seen {1}", "{0}: 실제 값 {1}", one.condition(), shown(one.seen()));
    Text needed =
        one.needed() == null
            ? new Text("", "")
            : say(", needed {0} {1}", ", 필요한 값 {0} {1}", one.operator(), one.needed());
    ParameterRow row = one.parameter();
    Text parameter =
        row == null
            ? new Text("", "")
            : say(" ({0} from {1})", " ({0}, {1}부터)", row.name(), row.from());
    Text held =
        one.held()
            ? say(": held", ": 충족")
            : one.oneOf() && !one.blocks()
                ? say(": not held, another of them did", ": 미충족, 다른 조건이 충족됨")
                : say(": not held", ": 미충족");
    return join(seen, needed, parameter, held);
  }

  /** What stood against a fact, in few words. */
  static Text against(FactMatch look) {
    if (!look.there()) {
      return look.drawnBy().isEmpty()
          ? say("{0}: none was given", "{0}: 주어지지 않음", look.fact())
          : say(
              "{0}: no rule concluded it ({1} could have)",
              "{0}: 결론을 내린 규칙이 없음 (가능한 규칙: {1})", look.fact(), String.join(", ", look.drawnBy()));
    }
    List<Text> parts = new ArrayList<>();
    boolean before = false;
    for (Compared one : look.blocking()) {
      Text part = against(one);
      int last = parts.size() - 1;
      if (before && one.oneOf()) {
        parts.set(last, join(parts.get(last), say(" or ", " 또는 "), part));
      } else {
        parts.add(part);
      }
      before = one.oneOf();
    }
    return listed(parts);
  }

  private static Text against(Compared one) {
    return say(
        one.needed() == null ? "{0} (seen {2})" : "{0} (seen {2}, needed {1} {3})",
        one.needed() == null ? "{0} (실제 값 {2})" : "{0} (실제 값 {2}, 필요한 값 {1} {3})",
        one.condition(),
        one.operator(),
        shown(one.seen()),
        shown(one.needed()));
  }

  /** What stood against an attempt, in few words. */
  static Text against(Attempt attempt) {
    return listed(attempt.unheld().stream().map(NodeParts::against).toList());
  }

  static Text listed(List<Text> parts) {
    return new Text(
        String.join("; ", parts.stream().map(Text::en).toList()),
        String.join("; ", parts.stream().map(Text::ko).toList()));
  }

  static Text join(Text... parts) {
    StringBuilder en = new StringBuilder();
    StringBuilder ko = new StringBuilder();
    for (Text part : parts) {
      en.append(part.en());
      ko.append(part.ko());
    }
    return new Text(en.toString(), ko.toString());
  }

  /** A comparison as a node, the parameter behind it below. */
  static ReasonNode condition(Compared one) {
    ParameterRow row = one.parameter();
    return new ReasonNode(
        ReasonNode.Kind.CONDITION,
        compared(one),
        null,
        null,
        row == null ? List.of() : List.of(parameter(row)));
  }

  /** A row of the matrix as a node, the parameters whose values it takes below. */
  static ReasonNode cell(SleeveRow row, List<ReasonNode> taken) {
    return new ReasonNode(
        ReasonNode.Kind.PARAMETER,
        say(
            "rules/sleeve.csv: {0} = {1}, from {2}",
            "rules/sleeve.csv: {0} = {1}, {2}부터", row.cell(), row.written(), row.from()),
        row.cell().toString(),
        new Text(row.source(), row.source()),
        taken);
  }

  /** A parameter as a node, the parameter whose value it takes below. */
  static ReasonNode parameter(ParameterRow row) {
    ParameterRow taken = row.taken();
    return new ReasonNode(
        ReasonNode.Kind.PARAMETER,
        say(
            "rules/parameters.csv: {0} = {1}, {2}, from {3}",
            "rules/parameters.csv: {0} = {1}, {2}, {3}부터",
            row.name(),
            row.value(),
            row.unit(),
            row.from()),
        row.name(),
        new Text(row.source(), row.source()),
        taken == null ? List.of() : List.of(parameter(taken)));
  }
}
