package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.coverage.CoverageTarget;
import dev.smallcap.advisor.cli.page.ProofSummary;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.host.bundle.Release;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who wrote a policy, and on which certificate it is handed to a reviewer. */
final class ReleaseOptions {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "Who wrote the policy: the bundle is a release that another person approves. Needs"
              + " --written and --certificate.")
  private @Nullable String author;

  @Option(
      names = "--written",
      paramLabel = "DATE",
      description = "The day on which the author signs.")
  private @Nullable LocalDate written;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "The certificate of the policy, as prove --certificate wrote it.")
  private @Nullable Path certificate;

  /** Whether a release is asked for. */
  boolean given() {
    return Stream.of(author, written, certificate).anyMatch(Objects::nonNull);
  }

  /**
   * What is to be released, or null where no release is asked for. The certificate has to prove the
   * policy; it is read before the seconds that the cases take.
   *
   * @param fingerprint the fingerprint of the policy
   * @throws InputException if an option is missing, or the certificate is of another policy or has
   *     findings
   */
  @Nullable Pending pending(String fingerprint) {
    if (!given()) {
      return null;
    }
    String who = author;
    LocalDate when = written;
    Path proof = certificate;
    if (who == null || when == null || proof == null) {
      throw new InputException(
          "A release lacks its "
              + (who == null ? "author" : when == null ? "day" : "certificate")
              + ".",
          "give --author NAME, --written DATE and --certificate FILE together.");
    }
    byte[] bytes = TextFile.bytes(proof);
    check(ProofSummary.of(TextFile.decode(bytes, proof.toString()), fingerprint), proof);
    return new Pending(who, when, HexFormat.of().formatHex(RuleFiles.sha256().digest(bytes)));
  }

  /** A release whose coverage is still to be measured. */
  record Pending(String author, LocalDate writtenOn, String certificate) {
    /** With the least coverage of rules, conditions, parameters and cells. */
    Release of(Policy policy) {
      Coverage coverage = Coverage.of(PolicyModels.of(policy));
      int least =
          Stream.of(CoverageTarget.Kind.values()).mapToInt(coverage::percent).min().orElse(0);
      return new Release(author, writtenOn, certificate, least);
    }
  }

  private static void check(ProofSummary proof, Path certificate) {
    switch (proof.standing()) {
      case PROVED -> {}
      case FINDINGS ->
          throw new InputException(
              "The certificate (" + certificate + ") has findings: the policy is not proved.",
              "mend the policy, and prove it again.");
      case OTHER, NONE ->
          throw new InputException(
              "The certificate (" + certificate + ") is of another policy.",
              "prove this one: prove --policy FOLDER --certificate FILE.");
    }
  }
}
