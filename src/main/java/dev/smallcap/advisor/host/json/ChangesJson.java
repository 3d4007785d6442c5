package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.Percent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What would change an advice as JSON; what is absent is left out. Stateless and thread-safe. */
final class ChangesJson {
  private ChangesJson() {}

  static void write(ObjectNode into, Counterfactuals changes) {
    answer(into.putObject("answer"), changes.answer());
    ExplanationJson.each(into, "client", changes.client(), ChangesJson::change);
    ExplanationJson.each(into, "found", changes.found(), ChangesJson::change);
    ExplanationJson.each(into, "nobody", changes.nobody(), ChangesJson::change);
    ExplanationJson.each(into, "later", changes.later(), ChangesJson::later);
    ExplanationJson.each(into, "renewed", changes.renewed(), ChangesJson::later);
    if (changes.boundary() != null) {
      move(into.putObject("boundary"), changes.boundary());
    }
  }

  private static void change(ObjectNode into, Change change) {
    ExplanationJson.each(into, "moves", change.moves(), ChangesJson::move);
    answer(into.putObject("answer"), change.answer());
    change.turnsOn().forEach(into.putArray("turnsOn")::add);
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
    ExplanationJson.optional(into, "stance", answer.stance());
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
