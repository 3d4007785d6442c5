package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.proof.InvariantScope;
import dev.smallcap.advisor.author.proof.Proof;
import dev.smallcap.advisor.author.proof.ProofFault;
import java.util.List;
import java.util.Locale;

/** Proofs as text for people. Stateless and thread-safe. */
final class ProofText {
  private static final long MILLIS_A_SECOND = 1000;

  private ProofText() {}

  static String of(List<Proof> proofs, Style style) {
    TextReport out = new TextReport();
    for (Proof proof : proofs) {
      String policy = proof.version() + " of " + proof.fingerprint().substring(0, 12);
      out.text(style.heading("Policy " + policy + ", from " + proof.day()) + "\n");
      proof.faults().forEach(fault -> fault(fault, out));
      looked(proof, out);
      out.line(proof.proved() ? "proved\n" : "%d findings\n", proof.faults().size());
    }
    return out.toString();
  }

  static String time(long millis, Style style) {
    return style.heading(
            String.format(
                Locale.ROOT, "%d.%d seconds", millis / MILLIS_A_SECOND, millis % 1000 / 100))
        + "\n";
  }

  private static void fault(ProofFault fault, TextReport out) {
    boolean everywhere = fault.situation().isEmpty();
    out.line("FOUND %s: %s", TextReport.words(fault.kind()), fault.subject());
    out.line("  %s", fault.text());
    if (!everywhere) {
      out.line("  such as: %s", fault.situation());
    }
    if (fault.cells() > 1) {
      String what = fault.step().equals("advice") ? "situations" : "cells";
      out.line("  in %,d %s", fault.cells(), everywhere ? "cells, all that there are" : what);
    }
  }

  private static void looked(Proof proof, TextReport out) {
    out.line(
        "%,d cells in %d blocks, each answered by the engine; %,d cells of blocks taken together",
        proof.factoring().cells(), proof.factoring().blocks().size(), proof.jointCells());
    out.line(
        proof.agreement().disagreements().isEmpty()
            ? "%,d random situations: the cells say what the engine says"
            : "%,d random situations, in which cells and engine differ",
        proof.agreement().situations());
    for (InvariantScope.Extent scope : InvariantScope.Extent.values()) {
      List<InvariantScope> those =
          proof.invariants().stream().filter(one -> one.scope() == scope).toList();
      if (!those.isEmpty()) {
        out.line("%d invariants %s", those.size(), over(scope, those));
      }
    }
    proof.accepted().forEach(one -> out.line("accepted: %s: %s", one.subject(), one.reason()));
    proof
        .stale()
        .forEach(
            one ->
                out.line(
                    "accepted.csv: (%s) is not found any more: take its row out", one.subject()));
    proof.notLooked().forEach(not -> out.line("not looked at: %s", not));
  }

  private static String over(InvariantScope.Extent scope, List<InvariantScope> those) {
    return switch (scope) {
      case CELLS -> "looked at in every cell of what they speak of";
      case FUNDS -> "looked at for every request and every fund of the list";
      case SITUATIONS ->
          "looked at over "
              + TextReport.number(those.get(0).number())
              + " whole recommendations: no proof, since amounts are continuous";
      case NOTHING -> "not looked at";
    };
  }
}
