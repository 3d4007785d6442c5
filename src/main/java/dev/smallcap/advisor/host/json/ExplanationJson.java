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
import java.util.Locale;
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
    ArrayNode questions = tree.putArray("questions");
    explanation.questions().forEach(one -> question(questions.addObject(), one));
    ArrayNode rules = tree.putArray("rules");
    explanation.rules().forEach(one -> rule(rules.addObject(), one));
    outcome(tree.putObject("more"), explanation.more());
    ArrayNode funds = tree.putArray("funds");
    explanation.funds().values().stream()
        .distinct()
        .forEach(one -> outcome(funds.addObject(), one));
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
    if (node.id() != null) {
      into.put("id", node.id());
    }
    text(into, "source", node.source());
    if (!node.children().isEmpty()) {
      ArrayNode children = into.putArray("restsOn");
      node.children().forEach(child -> node(children.addObject(), child));
    }
  }

  private static void outcome(ObjectNode into, OutcomeAnswer answer) {
    into.put("asked", answer.asked()).put("given", answer.given());
    text(into, "text", answer.text());
    ArrayNode grounds = into.putArray("grounds");
    answer.grounds().forEach(ground -> node(grounds.addObject(), ground));
  }

  private static void rule(ObjectNode into, RuleAnswer rule) {
    into.put("id", rule.ruleId()).put("title", rule.title()).put("place", rule.place());
    text(into, "source", rule.source());
    into.put("since", rule.since().toString());
    if (rule.until() != null) {
      into.put("until", rule.until().toString());
    }
    into.put("inForce", rule.inForce()).put("fired", rule.fired());
    ArrayNode reasons = into.putArray("reasons");
    rule.reasons().forEach(reason -> put(reasons.addObject(), reason.text()));
    ArrayNode attempts = into.putArray("attempts");
    rule.attempts().forEach(attempt -> attempt(attempts.addObject(), attempt));
  }

  private static void attempt(ObjectNode into, Attempt attempt) {
    into.put("question", attempt.question()).put("held", attempt.held());
    if (attempt.conclusion() != null) {
      into.put("conclusion", attempt.conclusion());
    }
    ArrayNode looks = into.putArray("facts");
    attempt.looks().forEach(look -> look(looks.addObject(), look));
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
    ArrayNode comparisons = into.putArray("comparisons");
    look.comparisons().forEach(one -> compared(comparisons.addObject(), one));
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

  private static void optional(ObjectNode into, String name, @Nullable String value) {
    if (value != null) {
      into.put(name, value);
    }
  }
}
