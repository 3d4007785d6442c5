package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.author.proof.InvariantScope;
import dev.smallcap.advisor.author.proof.Proof;
import dev.smallcap.advisor.author.proof.ProofFault;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was proved of a policy, so that it can be checked again. */
public record CertificateJson(PolicyView policy, List<DayView> days, String result) {

  /** The certificate of proofs, one for each day, as JSON. */
  public static String write(List<Proof> proofs) {
    Proof first = proofs.get(0);
    return ReportJson.hyphened(
        new CertificateJson(
            new PolicyView(first.version(), first.fingerprint()),
            proofs.stream().map(DayView::of).toList(),
            result(proofs.stream().allMatch(Proof::proved))));
  }

  private static String result(boolean proved) {
    return proved ? "proved" : "findings";
  }

  record PolicyView(String version, String fingerprint) {}

  record DayView(
      LocalDate day,
      String result,
      long cells,
      List<BlockView> blocks,
      long jointCells,
      RandomView random,
      @Nullable List<InvariantView> invariants,
      List<FindingView> findings,
      List<AcceptedView> accepted,
      List<String> notLookedAt) {
    static DayView of(Proof proof) {
      List<InvariantView> invariants =
          proof.invariants().stream()
              .map(
                  one ->
                      new InvariantView(
                          one.id(), one.says(), one.scope(), one.number(), one.spoken()))
              .toList();
      return new DayView(
          proof.day(),
          CertificateJson.result(proof.proved()),
          proof.factoring().cells(),
          proof.factoring().blocks().stream().map(BlockView::of).toList(),
          proof.jointCells(),
          new RandomView(
              Proof.SEED, proof.agreement().situations(), proof.agreement().disagreements().size()),
          invariants.isEmpty() ? null : invariants,
          proof.faults().stream()
              .map(
                  one ->
                      new FindingView(
                          one.kind(), one.subject(), one.text(), one.situation(), one.cells()))
              .toList(),
          proof.accepted().stream()
              .map(one -> new AcceptedView(one.kind(), one.subject(), one.reason()))
              .toList(),
          List.copyOf(proof.notLooked()));
    }
  }

  record BlockView(String step, List<String> rules, Map<String, List<String>> inputs, long cells) {
    static BlockView of(DecisionTable block) {
      Map<String, List<String>> inputs = new LinkedHashMap<>();
      for (Dimension axis : block.axes()) {
        inputs.put(
            axis.input().toString(), axis.spans().stream().map(EquivalenceClass::name).toList());
      }
      return new BlockView(
          block.step().toString(),
          block.rules().stream().map(Rule::id).toList(),
          inputs,
          block.size());
    }
  }

  record RandomView(long seed, long situations, int disagreements) {}

  record InvariantView(
      String id, String says, InvariantScope.Extent over, long lookedAt, long speaksOf) {}

  record FindingView(
      ProofFault.Kind finding, String subject, String text, String situation, long shownBy) {}

  record AcceptedView(ProofFault.Kind finding, String subject, String reason) {}
}
