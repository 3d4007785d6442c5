package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.bundle.Approval;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.Keys;
import dev.smallcap.advisor.host.bundle.Release;
import dev.smallcap.advisor.host.bundle.ReleaseKeys;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReleaseBundleTest {
  private static final KeyPair AUTHOR = Keys.pair();
  private static final KeyPair REVIEWER = Keys.pair();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  @TempDir private Path temp;
  private String authors;
  private String authorsPublic;
  private String reviewers;
  private String reviewersPublic;
  private Path written;
  private Path approved;

  @BeforeEach
  void writeTheKeys() throws IOException {
    authors = key("author.pem", "PRIVATE KEY", AUTHOR.getPrivate());
    authorsPublic = key("author.pub", "PUBLIC KEY", AUTHOR.getPublic());
    reviewers = key("reviewer.pem", "PRIVATE KEY", REVIEWER.getPrivate());
    reviewersPublic = key("reviewer.pub", "PUBLIC KEY", REVIEWER.getPublic());
    written = temp.resolve("written.bundle");
    approved = temp.resolve("approved.bundle");
  }

  @Test
  @Tag("long")
  void aProvedPolicyIsWrittenByOnePersonAndApprovedByAnother() throws IOException {
    Path certificate = certificate(RuleFiles.standard().fingerprint(), "proved");
    Ran packed = pack(certificate);

    assertThat(packed.exit()).as(packed.err()).isZero();
    String hash =
        HexFormat.of().formatHex(RuleFiles.sha256().digest(Files.readAllBytes(certificate)));
    assertThat(packed.out())
        .contains(
            "\n  review due   2027-01-01\n  written      2026-11-30 by J. Kim\n  certificate  "
                + hash
                + "\n  coverage     100 %\n");

    assertThat(approve(reviewers, "A. Lee").exit()).isZero();
    Ran checked =
        Ran.of(
            "bundle",
            "--check",
            approved.toString(),
            "--key",
            authorsPublic,
            "--reviewer-key",
            reviewersPublic);
    assertThat(checked.exit()).isZero();
    assertThat(checked.out())
        .startsWith("As it was signed and approved by the keys:\n" + approved)
        .contains("\n  approved     2026-12-01 by A. Lee\n");
  }

  @Test
  void aReleaseIsApprovedAsInJava() throws IOException {
    Bundle bundle = written();

    Ran ran = approve(reviewers, "A. Lee");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Approved and written:\n" + approved);
    assertThat(Files.readAllBytes(approved))
        .isEqualTo(bundle.approved(new Approval("A. Lee", TUESDAY), REVIEWER.getPrivate()).bytes());
    assertThat(
            Bundle.open(approved, new ReleaseKeys(AUTHOR.getPublic(), REVIEWER.getPublic()))
                .approval())
        .isEqualTo(new Approval("A. Lee", TUESDAY));
  }

  @Test
  void nobodyApprovesTheirOwn() throws IOException {
    written();

    Ran name = approve(reviewers, "J. KIM");
    assertThat(name.exit()).isEqualTo(2);
    assertThat(name.err()).contains("Author and reviewer (J. KIM) are the same person.");
    Ran key = approve(authors, "A. Lee");
    assertThat(key.exit()).isEqualTo(2);
    assertThat(key.err()).contains("The key of the reviewer is the one that signed the release.");
    assertThat(approved).doesNotExist();
  }

  @Test
  void aReleaseOfAnotherAuthorIsNotApproved() throws IOException {
    Release release = new Release("J. Kim", MONDAY, "a".repeat(64), 100);
    Files.write(
        written,
        Bundle.sign(RuleFiles.standard().texts(), release, Keys.pair().getPrivate()).bytes());

    Ran ran = approve(reviewers, "A. Lee");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("Not approved. The bundle (" + written + ") is refused. Its signature is not");
    assertThat(approved).doesNotExist();
  }

  @Test
  @Tag("long")
  void aPolicyIsNoReleaseOnACertificateOfAnotherOrOneWithFindings() throws IOException {
    Ran other = pack(certificate("0".repeat(64), "proved"));
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("is of another policy.");
    Ran found = pack(certificate(RuleFiles.standard().fingerprint(), "findings"));
    assertThat(found.exit()).isEqualTo(2);
    assertThat(found.err()).contains("has findings: the policy is not proved.");
    assertThat(written).doesNotExist();
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    written();
    refused(
        "An approval lacks its day",
        List.of("--approve", written.toString(), "--key", reviewers, "--out", approved.toString()),
        List.of("--author-key", authorsPublic, "--reviewer", "A. Lee"));
    refused(
        "An approval lacks the author's key",
        List.of("--approve", written.toString(), "--key", reviewers, "--out", approved.toString()),
        List.of("--reviewer", "A. Lee", "--reviewed", "2026-12-01"));
    refused(
        "not clear whether to pack, to approve or to check",
        List.of("--approve", written.toString(), "--key", reviewers),
        List.of("--check", written.toString()));
  }

  @Test
  void anOptionOfAnotherTaskIsNotPassedOver() {
    String unclear = "not clear whether to pack, to approve or to check";
    List<String> packs =
        List.of("--policy", "rules", "--key", authors, "--out", written.toString());
    refused(unclear, packs, List.of("--reviewer-key", reviewersPublic));
    refused(unclear, packs, List.of("--reviewer", "A. Lee"));
    List<String> checks = List.of("--check", written.toString(), "--key", authorsPublic);
    refused(unclear, checks, List.of("--reviewed", "2026-12-01"));
    refused(unclear, checks, List.of("--author", "J. Kim"));
  }

  private static void refused(String said, List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(List.of("bundle"));
    all.addAll(some);
    all.addAll(more);
    Ran ran = Ran.of(all.toArray(String[]::new));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(said).contains("Maybe ");
  }

  private Bundle written() throws IOException {
    Release release = new Release("J. Kim", MONDAY, "a".repeat(64), 100);
    Bundle bundle = Bundle.sign(RuleFiles.standard().texts(), release, AUTHOR.getPrivate());
    Files.write(written, bundle.bytes());
    return bundle;
  }

  private Ran pack(Path certificate) {
    return Ran.of(
        "bundle",
        "--policy",
        "rules",
        "--key",
        authors,
        "--author",
        "J. Kim",
        "--written",
        MONDAY.toString(),
        "--certificate",
        certificate.toString(),
        "--out",
        written.toString());
  }

  private Ran approve(String key, String reviewer) {
    return Ran.of(
        "bundle",
        "--approve",
        written.toString(),
        "--author-key",
        authorsPublic,
        "--key",
        key,
        "--reviewer",
        reviewer,
        "--reviewed",
        TUESDAY.toString(),
        "--out",
        approved.toString());
  }

  /** As prove writes it, without its cells. */
  private Path certificate(String fingerprint, String result) throws IOException {
    return Files.writeString(
        temp.resolve("certificate.json"),
        "{\"policy\":{\"fingerprint\":\"%s\"},\"result\":\"%s\",\"days\":[{\"cells\":1}]}"
            .formatted(fingerprint, result),
        StandardCharsets.UTF_8);
  }

  private String key(String name, String kind, java.security.Key key) throws IOException {
    return Keys.write(temp.resolve(name), kind, key).toString();
  }
}
