package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.Keys;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PackBundleTest {
  private static final KeyPair PAIR = Keys.pair();

  @TempDir private Path temp;
  private String signing;
  private String checking;
  private Path file;

  @BeforeEach
  void writeTheKeys() throws IOException {
    signing = Keys.write(temp.resolve("private.pem"), "PRIVATE KEY", PAIR.getPrivate()).toString();
    checking = Keys.write(temp.resolve("public.pem"), "PUBLIC KEY", PAIR.getPublic()).toString();
    file = temp.resolve("policy.bundle");
  }

  @Test
  @Tag("long")
  void aPolicyWhoseCasesPassIsSignedAndWritten() throws IOException {
    Ran packed = Ran.of("bundle", "--policy", "rules", "--key", signing, "--out", file.toString());

    assertThat(packed.exit()).isZero();
    assertThat(packed.out())
        .startsWith("Reviewed; all cases pass. Signed and written:\n" + file)
        .contains("\n  version      1.1\n")
        .contains("\n  fingerprint  " + RuleFiles.standard().fingerprint() + "\n");
    assertThat(Files.readAllBytes(file))
        .isEqualTo(Bundle.sign(RuleFiles.of(Path.of("rules")).texts(), PAIR.getPrivate()).bytes());
    assertThat(packed.err()).isEmpty();
  }

  @Test
  void aBundleIsCheckedAndListed() throws IOException {
    Bundle bundle = Bundle.sign(RuleFiles.standard().texts(), PAIR.getPrivate());
    Files.write(file, bundle.bytes());

    Ran checked = Ran.of("bundle", "--check", file.toString(), "--key", checking, "--list");

    assertThat(checked.exit()).isZero();
    assertThat(checked.out())
        .startsWith("As it was signed by the key:\n" + file)
        .endsWith("\n\n" + bundle.manifest());
  }

  @Test
  void aBundleThatWasChangedIsRefusedWithExitCodeOne() throws IOException {
    byte[] bytes = Bundle.sign(RuleFiles.standard().texts(), PAIR.getPrivate()).bytes();
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    Ran checked = Ran.of("bundle", "--check", file.toString(), "--key", checking);

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.out())
        .startsWith("The bundle (" + file + ") is refused. ")
        .contains("\nMaybe ");
  }

  @Test
  @Tag("long")
  void aFolderThatFailsItsReviewIsNotSigned() throws IOException {
    Path rules = Files.createDirectory(temp.resolve("rules"));
    EditedRules.in(rules)
        .edit("parameters.csv", text -> text.replace(",1.1,version", ",2.0,version"));

    Ran packed =
        Ran.of("bundle", "--policy", rules.toString(), "--key", signing, "--out", file.toString());

    assertThat(packed.exit()).isEqualTo(1);
    assertThat(packed.out())
        .startsWith("Not signed. The policy fails its review:\nparameters.csv:2:");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCannotBeMeantIsBadInput() {
    refused("It is not clear whether to pack, to approve or to check", "--key", signing);
    refused("not clear", "--key", signing, "--policy", "rules");
    refused("not clear", "--key", signing, "--check", "x", "--out", "y");
    refused("--key", "--policy", "rules", "--out", "x");
    refused("(none) is not a folder", "--key", signing, "--policy", "none", "--out", "x");
    refused("is a folder", "--key", signing, "--policy", "rules", "--out", temp.toString());
    refused("(none) is no file", "--key", checking, "--check", "none");
    refused("holds a PRIVATE KEY where", "--key", signing, "--check", "none");
    refused("holds a PUBLIC KEY where", "--key", checking, "--policy", "rules", "--out", "x");
  }

  @Test
  void aBundleNeverReplacesItsKeyOrAFileOfThePolicy() throws IOException {
    Path rules = Files.createDirectory(temp.resolve("rules"));
    EditedRules.in(rules);
    Path funds = Files.createLink(temp.resolve("bundle"), rules.resolve("funds.csv"));
    String before = Files.readString(funds);

    refused("is an input too", "--key", signing, "--policy", "rules", "--out", signing);
    refused(
        "is an input too, by its name (" + rules.resolve("funds.csv") + ")",
        "--key",
        signing,
        "--policy",
        rules.toString(),
        "--out",
        funds.toString());

    assertThat(Files.readString(funds)).isEqualTo(before);
    assertThat(Path.of(signing)).content().startsWith("-----BEGIN PRIVATE KEY-----");
  }

  @Test
  @Tag("long")
  void aLinkThatIsPlantedBesideABundleLeadsNowhere() throws IOException {
    Path other = Files.writeString(temp.resolve("other.txt"), "of the user");
    Planted.link(temp.resolve(".policy.bundle.half"), other);

    Ran packed = Ran.of("bundle", "--policy", "rules", "--key", signing, "--out", file.toString());

    assertThat(packed.exit()).isZero();
    assertThat(other).hasContent("of the user");
    assertThat(Bundle.open(file, PAIR.getPublic()).version()).isEqualTo("1.1");
  }

  private static void refused(String told, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "bundle";
    System.arraycopy(options, 0, args, 1, options.length);
    Ran ran = Ran.of(args);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(told).contains("\nMaybe ");
  }
}
