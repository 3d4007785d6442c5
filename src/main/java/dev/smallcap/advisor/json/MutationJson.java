package dev.smallcap.advisor.json;

import dev.smallcap.advisor.mutation.MutationReport;
import dev.smallcap.advisor.mutation.Survivor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What mutation testing found, as JSON. Stateless and thread-safe. */
public final class MutationJson {
  private MutationJson() {}

  /** Counts, then the survivors in the order of files; lines end with LF. */
  public static String write(MutationReport report) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    tree.put("mutants", report.mutants())
        .put("refused", report.refused())
        .put("killed", report.killed())
        .put("survived", report.survivors().size())
        .put("unexplained", report.unexplained().size())
        .put("score", report.score());
    ArrayNode survivors = tree.putArray("survivors");
    for (Survivor survivor : report.survivors()) {
      ObjectNode one =
          survivors
              .addObject()
              .put("mutant", survivor.mutant().name())
              .put("file", survivor.mutant().file())
              .put("line", survivor.mutant().line())
              .put("missing", survivor.mutant().hint());
      if (survivor.like() != null) {
        one.put("like", survivor.like());
      }
      if (survivor.reason() != null) {
        one.put("reason", survivor.reason());
      }
    }
    report.stale().forEach(tree.putArray("stale")::add);
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }
}
