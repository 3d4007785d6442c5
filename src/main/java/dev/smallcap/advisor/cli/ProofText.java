package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.proof.Accepted;
import dev.smallcap.advisor.proof.Fault;
import dev.smallcap.advisor.proof.Looked;
import dev.smallcap.advisor.proof.Proof;
import dev.smallcap.advisor.terms.Printable;
import java.util.List;
import java.util.Locale;

/** Proofs as text for people. Stateless and thread-safe. */
final class ProofText {
  private static final long MILLIS_A_SECOND = 1000;

  private ProofText() {}

  static String of(List<Proof> proofs, Style style) {
    StringBuilder out = new StringBuilder();
    for (Proof proof : proofs) {
      out.append(
              style.heading(
                  "Policy "
                      + proof.version()
                      + " of "
                      + proof.fingerprint().substring(0, 12)
                      + ", from "
                      + proof.day()))
          .append('\n');
      faults(proof, out);
      looked(proof, out);
      out.append(proof.proved() ? "proved\n\n" : proof.faults().size() + " findings\n\n");
    }
    return out.toString();
  }

  static String time(long millis, Style style) {
    return style.heading(
            String.format(
                Locale.ROOT, "%d.%d seconds", millis / MILLIS_A_SECOND, millis % 1000 / 100))
        + "\n";
  }

  private static void faults(Proof proof, StringBuilder out) {
    for (Fault fault : proof.faults()) {
      out.append("FOUND ")
          .append(fault.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .append(": ")
          .append(Printable.line(fault.subject()))
          .append("\n  ")
          .append(Printable.line(fault.text()))
          .append('\n');
      if (!fault.situation().isEmpty()) {
        out.append("  such as: ").append(Printable.line(fault.situation())).append('\n');
      }
      if (fault.cells() > 1) {
        out.append("  in ")
            .append(number(fault.cells()))
            .append(
                fault.situation().isEmpty()
                    ? " cells, all that there are\n"
                    : fault.step().equals("advice") ? " situations\n" : " cells\n");
      }
    }
  }

  private static void looked(Proof proof, StringBuilder out) {
    out.append(number(proof.factoring().cells()))
        .append(" cells in ")
        .append(proof.factoring().blocks().size())
        .append(" blocks, each answered by the engine; ")
        .append(number(proof.jointCells()))
        .append(" cells of blocks taken together\n")
        .append(number(proof.agreement().situations()))
        .append(
            proof.agreement().disagreements().isEmpty()
                ? " random situations: the cells say what the engine says\n"
                : " random situations, in which cells and engine differ\n");
    for (Looked.Scope scope : Looked.Scope.values()) {
      List<Looked> those = proof.invariants().stream().filter(one -> one.scope() == scope).toList();
      if (!those.isEmpty()) {
        out.append(those.size()).append(" invariants ").append(over(scope, those)).append('\n');
      }
    }
    for (Accepted one : proof.accepted()) {
      out.append("accepted: ")
          .append(Printable.line(one.subject() + ": " + one.reason()))
          .append('\n');
    }
    for (Accepted one : proof.stale()) {
      out.append("accepted.csv: (")
          .append(Printable.line(one.subject()))
          .append(") is not found any more: take its row out\n");
    }
    proof
        .notLooked()
        .forEach(not -> out.append("not looked at: ").append(Printable.line(not)).append('\n'));
  }

  private static String over(Looked.Scope scope, List<Looked> those) {
    return switch (scope) {
      case CELLS -> "looked at in every cell of what they speak of";
      case FUNDS -> "looked at for every request and every fund of the list";
      case SITUATIONS ->
          "looked at over "
              + number(those.get(0).number())
              + " whole recommendations: no proof, since amounts are continuous";
      case NOTHING -> "not looked at";
    };
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
