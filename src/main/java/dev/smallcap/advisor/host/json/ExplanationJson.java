package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.explain.Attempt;
import dev.smallcap.advisor.explain.Compared;
import dev.smallcap.advisor.explain.Explanation;
import dev.smallcap.advisor.explain.FactMatch;
import dev.smallcap.advisor.explain.OutcomeAnswer;
import dev.smallcap.advisor.explain.ParameterRow;
import dev.smallcap.advisor.explain.Question;
import dev.smallcap.advisor.explain.ReasonNode;
import dev.smallcap.advisor.explain.RuleAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Explanations as JSON; texts in both languages, what is absent is left out. The same explanation
 * gives the same bytes. Stateless and thread-safe.
 */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * The whole explanation and what would change the advice, indented, lines ending with LF; the
   * advice by its id.
   */
  public static String write(Explanation explanation, Counterfactuals changes) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    tree.put("advice", explanation.advice().id());
    tree.put("asOf", explanation.advice().asOf().toString());
    tree.put("policy", explanation.advice().policy().fingerprint());
    node(tree.putObject("decision"), explanation.decision());
    each(tree, "questions", explanation.questions(), ExplanationJson::question);
    each(tree, "rules", explanation.rules(), ExplanationJson::rule);
    outcome(tree.putObject("more"), explanation.more());
    each(
        tree,
        "funds",
        explanation.funds().values().stream().distinct().toList(),
        ExplanationJson::outcome);
    ChangesJson.write(tree.putObject("changes"), changes);
    return written(tree);
  }

  /** One rule's answer. */
  public static String write(RuleAnswer answer) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    rule(tree, answer);
    return written(tree);
  }

  /** The answer about one outcome. */
  public static String write(OutcomeAnswer answer) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    outcome(tree, answer);
    return written(tree);
  }

  private static String written(ObjectNode tree) {
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  private static void question(ObjectNode into, Question question) {
    into.put("name", question.name()).put("folder", question.group());
    question.facts().forEach(into.putArray("facts")::add);
    question.fired().forEach(into.putArray("fired")::add);
  }

  private static void node(ObjectNode into, ReasonNode node) {
    into.put("kind", node.kind().name().toLowerCase(Locale.ROOT));
    text(into, "text", node.text());
    optional(into, "id", node.id());
    text(into, "source", node.source());
    if (!node.children().isEmpty()) {
      each(into, "restsOn", node.children(), ExplanationJson::node);
    }
  }

  private static void outcome(ObjectNode into, OutcomeAnswer answer) {
    into.put("asked", answer.asked()).put("given", answer.given());
    text(into, "text", answer.text());
    each(into, "grounds", answer.grounds(), ExplanationJson::node);
  }

  private static void rule(ObjectNode into, RuleAnswer rule) {
    into.put("id", rule.ruleId()).put("title", rule.title()).put("place", rule.place());
    text(into, "source", rule.source());
    into.put("since", rule.since().toString());
    optional(into, "until", rule.until());
    into.put("inForce", rule.inForce()).put("fired", rule.fired());
    each(into, "reasons", rule.reasons(), (one, reason) -> put(one, reason.text()));
    each(into, "attempts", rule.attempts(), ExplanationJson::attempt);
  }

  private static void attempt(ObjectNode into, Attempt attempt) {
    into.put("question", attempt.question()).put("held", attempt.held());
    optional(into, "conclusion", attempt.conclusion());
    each(into, "facts", attempt.looks(), ExplanationJson::look);
  }

  private static void look(ObjectNode into, FactMatch look) {
    into.put("fact", look.fact()).put("there", look.there()).put("held", look.held());
    if (!look.read().isEmpty()) {
      ObjectNode read = into.putObject("read");
      look.read().forEach(read::put);
    }
    if (!look.drawnBy().isEmpty()) {
      look.drawnBy().forEach(into.putArray("drawnBy")::add);
    }
    each(into, "comparisons", look.comparisons(), ExplanationJson::compared);
  }

  private static void compared(ObjectNode into, Compared one) {
    into.put("condition", one.condition()).put("place", one.place());
    optional(into, "seen", one.seen());
    into.put("operator", one.operator());
    optional(into, "needed", one.needed());
    into.put("held", one.held()).put("oneOf", one.oneOf()).put("blocks", one.blocks());
    if (one.parameter() != null) {
      parameter(into.putObject("parameter"), one.parameter());
    }
  }

  private static void parameter(ObjectNode into, ParameterRow row) {
    into.put("name", row.name()).put("value", row.value()).put("unit", row.unit());
    into.put("from", row.from().toString()).put("source", row.source());
    if (row.taken() != null) {
      parameter(into.putObject("taken"), row.taken());
    }
  }

  static void text(ObjectNode into, String name, @Nullable Text text) {
    if (text != null) {
      put(into.putObject(name), text);
    }
  }

  private static void put(ObjectNode into, Text text) {
    into.put("en", text.en()).put("ko", text.ko());
  }

  static void optional(ObjectNode into, String name, @Nullable Object value) {
    if (value != null) {
      into.put(name, value.toString());
    }
  }

  /** An array with an object for each of some things. */
  static <T> void each(
      ObjectNode into, String name, List<T> all, BiConsumer<ObjectNode, T> written) {
    ArrayNode array = into.putArray(name);
    all.forEach(one -> written.accept(array.addObject(), one));
  }
}
