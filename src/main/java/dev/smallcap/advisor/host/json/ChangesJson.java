package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.Percent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What would change an advice as JSON; what is absent is left out. Stateless and thread-safe. */
final class ChangesJson {
  private ChangesJson() {}

  static void write(ObjectNode into, Counterfactuals changes) {
    answer(into.putObject("answer"), changes.answer());
    changes(into.putArray("client"), changes.client());
    changes(into.putArray("found"), changes.found());
    changes(into.putArray("nobody"), changes.nobody());
    ArrayNode later = into.putArray("later");
    changes.later().forEach(one -> later(later.addObject(), one));
    ArrayNode renewed = into.putArray("renewed");
    changes.renewed().forEach(one -> later(renewed.addObject(), one));
    if (changes.boundary() != null) {
      move(into.putObject("boundary"), changes.boundary());
    }
  }

  private static void changes(ArrayNode into, List<Change> changes) {
    for (Change change : changes) {
      ObjectNode one = into.addObject();
      ArrayNode moves = one.putArray("moves");
      change.moves().forEach(move -> move(moves.addObject(), move));
      answer(one.putObject("answer"), change.answer());
      change.turnsOn().forEach(one.putArray("turnsOn")::add);
    }
  }

  private static void later(ObjectNode into, ScheduledChange later) {
    into.put("on", later.on().toString());
    ExplanationJson.text(into, "why", later.why());
    answer(into.putObject("answer"), later.answer());
    later.turnsOn().forEach(into.putArray("turnsOn")::add);
  }

  private static void move(ObjectNode into, Move move) {
    into.put("input", move.input()).put("whose", move.who().name().toLowerCase(Locale.ROOT));
    ExplanationJson.text(into, "name", move.name());
    ExplanationJson.text(into, "from", move.from());
    ExplanationJson.text(into, "to", move.to());
    ExplanationJson.text(into, "distance", move.distance());
    into.put("steps", move.steps());
  }

  private static void answer(ObjectNode into, CounterfactualAnswer answer) {
    into.put("decision", answer.decision().name());
    if (answer.stance() != null) {
      into.put("stance", answer.stance().name());
    }
    percent(into, "size", answer.size());
    percent(into, "russell", answer.russell());
    percent(into, "sp600", answer.sp600());
    percent(into, "sp400", answer.sp400());
    answer.bought().forEach(into.putArray("bought")::add);
  }

  private static void percent(ObjectNode into, String name, @Nullable Percent percent) {
    if (percent != null) {
      into.put(name, Exact.decimal(percent.value()));
    }
  }
}
