package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.proof.Proof;
import dev.smallcap.advisor.cli.json.CertificateJson;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves a policy over every situation. */
@picocli.CommandLine.Command(
    name = "prove",
    description =
        "Asks the rules in every situation that their thresholds tell apart: finds situations with"
            + " no answer or two, rules and conditions that do nothing, and broken invariants.",
    footer = {
      "",
      "What has to hold of every answer stands in invariants.csv of the policy, a line each;",
      "findings that stand with a reason in accepted.csv. Amounts of money cannot be cut into",
      "cells: invariants about trades are looked at over many whole recommendations, and that is",
      "said. A certificate holds no time: the same policy gives the same bytes.",
      "",
      "Exit code 1: something was found, or --check differs."
    })
final class Prove implements Command {
  private static final long NANOS_A_MILLI = 1_000_000;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The day whose rules and numbers are proved. Default: every day from which they differ.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Default: text. JSON is the certificate.")
  private Format format = Format.TEXT;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Also writes the certificate there, whole or not at all.")
  private @Nullable Path certificate;

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "Proves again and compares with a certificate that was written before.")
  private @Nullable Path check;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Saves the situations found as cases, with what the rules conclude there now: name it"
              + " after the rule file they are for, like sleeve-found.csv, or advice-found.csv for"
              + " whole advice. Write into each what should come instead.")
  private @Nullable Path save;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    if (certificate != null) {
      checkCertificate(certificate);
    }
    String before = check == null ? null : TextFile.read(check);
    Policy proved = policy.policy();
    SavedCases saved = save == null ? null : SavedCases.to(save, proved);
    SortedSet<LocalDate> days =
        asOf == null ? PolicyModels.of(proved).days() : new TreeSet<>(List.of(asOf));
    ProgressLine line = new ProgressLine(err, style);
    long start = System.nanoTime();
    List<Proof> proofs = new ArrayList<>();
    for (LocalDate day : days) {
      line.day(day, proofs.size() + 1, days.size());
      proofs.add(Proof.of(PolicyModels.of(proved), day, Proof.Effort.FULL));
    }
    long millis = (System.nanoTime() - start) / NANOS_A_MILLI;
    line.clear();
    String written = CertificateJson.write(proofs);
    boolean clean = proofs.stream().allMatch(Proof::proved);
    String kept = "";
    if (certificate != null) {
      WholeFile.write(certificate, written);
      kept += Printable.line("The certificate stands in " + certificate + ".") + "\n";
    }
    if (saved != null) {
      kept += saved.write(proofs);
    }
    String compared = "";
    if (before != null && !before.equals(written)) {
      clean = false;
      compared = CertificateDifference.of(before, written);
    } else if (before != null) {
      compared = "The certificate is confirmed: the same policy, cells and results.\n";
    }
    return new CommandOutput(
        format == Format.JSON
            ? written
            : ProofText.of(proofs, style) + kept + compared + ProofText.time(millis, style),
        clean ? 0 : 1);
  }

  /** Before the minutes that a proof takes. */
  private void checkCertificate(Path written) {
    WholeFile.check(written);
    policy.sources().forEach(source -> Apart.check(written, source));
    if (save != null) {
      Apart.check(written, save);
    }
  }
}
