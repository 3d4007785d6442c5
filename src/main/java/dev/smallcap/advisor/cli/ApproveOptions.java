package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.bundle.Approval;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.BundleKeys;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A release that a reviewer approves. */
final class ApproveOptions {
  @Option(
      names = "--approve",
      paramLabel = "FILE",
      description =
          "A release to be approved by another person than its author. Needs --author-key,"
              + " --reviewer, --reviewed, --key (the reviewer's private one) and --out.")
  private @Nullable Path file;

  @Option(
      names = "--author-key",
      paramLabel = "PEM",
      description = "The public key of the author, which has to have signed the release.")
  private @Nullable Path authorKey;

  @Option(names = "--reviewer", paramLabel = "NAME", description = "Who approves.")
  private @Nullable String reviewer;

  @Option(
      names = "--reviewed",
      paramLabel = "DATE",
      description = "The day on which the reviewer approves.")
  private @Nullable LocalDate reviewed;

  /** The release to be approved, or null where none is. */
  @Nullable Path file() {
    return file;
  }

  /** Whether any of these options is given. */
  boolean given() {
    return Stream.of(file, authorKey, reviewer, reviewed).anyMatch(Objects::nonNull);
  }

  /**
   * The release as it is approved.
   *
   * @throws InputException if an option is missing, or the approval cannot stand
   * @throws dev.smallcap.advisor.terms.PolicyException if the release is refused
   */
  Bundle approved(Path release, PrivateKey key) {
    Path pem = authorKey;
    String who = reviewer;
    LocalDate when = reviewed;
    if (pem == null || who == null || when == null) {
      throw new InputException(
          "An approval lacks "
              + (pem == null ? "the author's key" : who == null ? "its reviewer" : "its day")
              + ".",
          "give --author-key PEM, --reviewer NAME and --reviewed DATE together.");
    }
    return Bundle.open(release, BundleKeys.publicKey(pem)).approved(new Approval(who, when), key);
  }
}
