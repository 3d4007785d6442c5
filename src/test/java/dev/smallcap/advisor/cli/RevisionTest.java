package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class RevisionTest {
  private static final String INSIDE = "dev/smallcap/advisor/rules/";
  private static final Policy SHIPPED = Policy.standard();

  @TempDir private Path folder;

  @Test
  void standardIsThePolicyOfThisProgram() {
    assertThat(Revision.load("standard", null).fingerprint()).isEqualTo(SHIPPED.fingerprint());
  }

  @Test
  @Tag("long")
  void aFolderIsThePolicyThatItHolds() {
    assertThat(Revision.load("rules", null).fingerprint()).isEqualTo(SHIPPED.fingerprint());
  }

  @Test
  @Tag("long")
  void aJarIsThePolicyThatWasPackedInIt() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    RuleFiles.standard().texts().forEach((path, text) -> texts.put(INSIDE + path, text));
    texts.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
    Path jar = zip("old.jar", texts);
    assertThat(Revision.load(jar.toString(), "rules").fingerprint())
        .isEqualTo(SHIPPED.fingerprint());

    Thread.currentThread().interrupt();
    try {
      assertThat(Revision.load(jar.toString(), "rules").fingerprint())
          .isEqualTo(SHIPPED.fingerprint());
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  @Tag("long")
  void aRevisionIsTheFolderAsItStoodThere() throws Exception {
    git("--version");
    Path repository = Files.createDirectory(folder.resolve("repository"));
    EditedRules rules = EditedRules.in(Files.createDirectory(repository.resolve("policy")));
    Files.writeString(repository.resolve("secret.drl"), "no rule of the policy");
    git("-C", repository.toString(), "init", "-q");
    commit(repository, "first");
    rules.edit(
        "parameters.csv", text -> text + "sleeve.cap,2026-07-01,18,percent of Q,house view\n");
    commit(repository, "second");

    String now = rules.folder().toString();
    assertThat(Revision.load("HEAD~1", now).fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(Revision.load("HEAD", now).fingerprint())
        .isEqualTo(rules.policy().fingerprint())
        .isNotEqualTo(SHIPPED.fingerprint());
    assertThatThrownBy(() -> Revision.load("no-such-tag", now))
        .hasMessageContaining("(no-such-tag) is no folder, no jar, and no revision")
        .hasMessageContaining("\nMaybe name one of these");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x", "--output=evil", "--upload-pack=touch"})
  void aRevisionThatBeginsWithADashNeverReachesGit(String name) {
    Ran ran = Ran.of("diff", "--", name, "rules");
    refused(ran, "The revision (" + name + ") begins with a dash.");
    assertThat(Path.of("rules", "evil")).doesNotExist();
  }

  @Test
  @Tag("long")
  void whatIsNeitherFolderNorJarNorRevisionIsRefused() throws IOException {
    refused(Ran.of("diff", "rules", "nowhere"), "The policy (nowhere) is no folder and no jar.");
    refused(Ran.of("diff", "HEAD", "standard"), "The policy (HEAD) is no folder and no jar.");
    Path broken = Files.writeString(folder.resolve("broken.jar"), "PK\u0003\u0004 and no more");
    refused(Ran.of("diff", broken.toString(), "rules"), "(" + broken + ") cannot be read as a jar");
    Path text = Files.writeString(folder.resolve("text.txt"), "hello");
    refused(Ran.of("diff", text.toString(), "rules"), "cannot be read as a jar: it is no archive.");
    Path other = zip("other.jar", Map.of("a/b.txt", "hello"));
    refused(Ran.of("diff", other.toString(), "rules"), "(" + other + ") holds no rules.");
  }

  @Test
  void anArchiveWhoseNamesLeadOutOfItIsRefused() throws IOException {
    Path evil =
        zip(
            "evil.jar",
            Map.of(
                INSIDE + "client/sleeve.drl", "", INSIDE + "../../../../../evil.drl", "no rule"));
    refused(Ran.of("diff", evil.toString(), "rules"), "(" + evil + ") cannot be read as a jar");
    assertThat(folder.resolve("evil.drl")).doesNotExist();
  }

  private static void refused(Ran ran, String message) {
    assertThat(ran.err()).contains(message).doesNotContain("\tat ", "Unexpected", "Exception");
    assertThat(ran.err().lines().filter(line -> line.startsWith("Maybe "))).hasSize(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }

  private Path zip(String name, Map<String, String> texts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static void commit(Path repository, String message) throws Exception {
    String at = repository.toString();
    git("-C", at, "add", "-A");
    git(
        "-C",
        at,
        "-c",
        "user.name=test",
        "-c",
        "user.email=test@example.com",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-q",
        "-m",
        message);
  }

  /** Runs git; where there is none, the test is skipped. */
  private static void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = null;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "git is not installed, so no revision can be read");
    }
    assertThat(process).isNotNull();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
