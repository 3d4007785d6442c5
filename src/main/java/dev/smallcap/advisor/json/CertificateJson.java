package dev.smallcap.advisor.json;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.proof.Accepted;
import dev.smallcap.advisor.proof.Fault;
import dev.smallcap.advisor.proof.Looked;
import dev.smallcap.advisor.proof.Proof;
import dev.smallcap.advisor.rule.Rule;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was proved of a policy, as JSON that can be checked again: the same policy gives the same
 * bytes. Stateless and thread-safe.
 */
public final class CertificateJson {
  private CertificateJson() {}

  /** The certificate of proofs, one for each day; lines end with LF. */
  public static String write(List<Proof> proofs) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    Proof first = proofs.get(0);
    tree.putObject("policy")
        .put("version", first.version())
        .put("fingerprint", first.fingerprint());
    ArrayNode days = tree.putArray("days");
    boolean proved = true;
    for (Proof proof : proofs) {
      ObjectNode day = days.addObject();
      day.put("day", proof.day().toString());
      day.put("result", proof.proved() ? "proved" : "findings");
      proved &= proof.proved();
      factoring(day, proof.factoring());
      day.put("jointCells", proof.jointCells());
      day.putObject("random")
          .put("seed", Proof.SEED)
          .put("situations", proof.agreement().situations())
          .put("disagreements", proof.agreement().disagreements().size());
      proof.invariants().forEach(one -> invariant(day.withArray("invariants").addObject(), one));
      ArrayNode findings = day.putArray("findings");
      proof.faults().forEach(fault -> fault(findings.addObject(), fault));
      ArrayNode accepted = day.putArray("accepted");
      for (Accepted one : proof.accepted()) {
        accepted
            .addObject()
            .put("finding", name(one.kind()))
            .put("subject", one.subject())
            .put("reason", one.reason());
      }
      proof.notLooked().forEach(day.putArray("notLookedAt")::add);
    }
    tree.put("result", proved ? "proved" : "findings");
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  private static void factoring(ObjectNode day, Factoring factoring) {
    day.put("cells", factoring.cells());
    ArrayNode blocks = day.putArray("blocks");
    for (Block block : factoring.blocks()) {
      ObjectNode one = blocks.addObject();
      one.put("step", block.step().toString());
      block.rules().stream().map(Rule::id).forEach(one.putArray("rules")::add);
      ObjectNode inputs = one.putObject("inputs");
      for (Axis axis : block.axes()) {
        ArrayNode classes = inputs.putArray(axis.input().toString());
        axis.spans().forEach(span -> classes.add(span.name()));
      }
      one.put("cells", block.size());
    }
  }

  private static void invariant(ObjectNode tree, Looked looked) {
    tree.put("id", looked.id())
        .put("says", looked.says())
        .put("over", name(looked.scope()))
        .put("lookedAt", looked.number())
        .put("speaksOf", looked.spoken());
  }

  private static void fault(ObjectNode tree, Fault fault) {
    tree.put("finding", name(fault.kind()))
        .put("subject", fault.subject())
        .put("text", fault.text())
        .put("situation", fault.situation())
        .put("shownBy", fault.cells());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
