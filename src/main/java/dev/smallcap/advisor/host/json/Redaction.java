package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes facts out of a decision, and with them what could tell them. */
final class Redaction {
  static final Set<String> IDS = Set.of("client.id", "account.id");

  private Redaction() {}

  /** Whether nothing but ids is left out, which no answer rests on. */
  static boolean idsAlone(Collection<String> facts) {
    return IDS.containsAll(facts);
  }

  static void take(ObjectNode inputs, Collection<String> facts) {
    for (String fact : facts) {
      ((ObjectNode) inputs.path(fact.substring(0, fact.indexOf('.'))))
          .remove(fact.substring(fact.indexOf('.') + 1));
    }
  }

  /** The advice, whose id is a digest of what is left out. */
  static void take(
      ObjectNode tree, Recommendation advice, Collection<String> facts, Set<Reason> ofMarket) {
    tree.remove("id");
    take(tree, facts);
    if (facts.contains("client.profiledOn")) {
      ((ObjectNode) tree.path("dataDates")).remove("profile");
    }
    if (advice.ifCleared() != null) {
      take((ObjectNode) tree.path("ifCleared"), advice.ifCleared(), facts, ofMarket);
    }
    if (!idsAlone(facts)) {
      silence(tree.path("undone"), advice.undone(), ofMarket);
      silence(tree.path("reasons"), advice.reasons(), ofMarket);
      silence(tree.path("cautions"), advice.cautions(), ofMarket);
      silence(tree.path("evidence"), advice.evidence(), ofMarket);
      silence(tree.path("disclosures"), advice.disclosures(), ofMarket);
      int i = 0;
      for (Alternative alternative : advice.alternatives()) {
        silence(tree.path("alternatives").path(i++).path("reason"), alternative.reason(), ofMarket);
      }
    }
  }

  private static void silence(JsonNode nodes, List<Reason> reasons, Set<Reason> ofMarket) {
    int i = 0;
    for (Reason reason : reasons) {
      silence(nodes.path(i++), reason, ofMarket);
    }
  }

  private static void silence(JsonNode node, Reason reason, Set<Reason> ofMarket) {
    if (!ofMarket.contains(reason)) {
      ((ObjectNode) node).remove(List.of("text", "values", "client"));
    }
  }
}
