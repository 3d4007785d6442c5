package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class GitTreeTest {
  private static final String RULE = "client/a.drl";

  @TempDir private Path temp;
  private Path work;
  private Repository repository;

  @BeforeEach
  void twoCommits() throws IOException {
    work = Files.createDirectory(temp.resolve("work tree"));
    repository = Repository.in(work);
    repository.write("policy/" + RULE, "first").write("other.drl", "no policy's").commit("one");
    repository.git("tag", "-a", "-m", "a tag", "v1");
    repository.write("policy/" + RULE, "second").write("policy/notes.md", "ü").commit("two");
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(
      strings = {"v1", "HEAD~1", "HEAD^", "main@{1}", "HEAD@{1}", "main~1", "tags/v1", ":/one"})
  void aRevisionIsNamedAsGitNamesIt(String name) throws IOException {
    assertThat(read(name)).isEqualTo(Map.of(RULE, "first"));
    repository.git("pack-refs", "--all");
    repository.git("gc", "-q");
    assertThat(read(name)).isEqualTo(Map.of(RULE, "first"));
  }

  @Test
  void aHashABranchAndABranchOfAnotherRepositoryAreRevisions() throws IOException {
    Map<String, String> now = Map.of(RULE, "second", "notes.md", "ü");
    String hash = repository.git("rev-parse", "HEAD");
    assertThat(read(hash)).isEqualTo(now);
    assertThat(read(hash.substring(0, 8))).isEqualTo(now);
    assertThat(read("main")).isEqualTo(now);

    Path clone = temp.resolve("clone");
    repository.git("clone", "-q", "--shared", ".", clone.toString());
    assertThat(read("origin/main", clone.resolve("policy"))).isEqualTo(now);
    assertThat(read("v1", clone.resolve("policy"))).isEqualTo(Map.of(RULE, "first"));
  }

  @Test
  void aLinkedTreeHasItsOwnHead() throws IOException {
    Path linked = temp.resolve("linked");
    repository.git("worktree", "add", "-q", "--detach", linked.toString(), "v1");

    assertThat(read("HEAD", linked.resolve("policy"))).isEqualTo(Map.of(RULE, "first"));
    assertThat(read("main", linked.resolve("policy"))).containsEntry(RULE, "second");
  }

  @Test
  void aRepositoryOfLongerHashesIsRead() throws IOException {
    Path other = Files.createDirectory(temp.resolve("sha256"));
    Repository.in(other, "--object-format=sha256").write(RULE, "long").commit("one");

    assertThat(read("HEAD", other)).isEqualTo(Map.of(RULE, "long"));
  }

  @Test
  void aReplacedObjectIsReadAsItWasCommitted() throws IOException {
    String blob = repository.git("rev-parse", "HEAD:policy/" + RULE);
    String other = repository.git("rev-parse", "v1:policy/" + RULE);
    repository.git("replace", blob, other);

    assertThat(read("HEAD")).containsEntry(RULE, "second");
  }

  @Test
  void bytesAreReadAsTheyWereCommitted() throws IOException {
    repository.write("policy/.gitattributes", "*.drl export-ignore\n*.md export-subst\n");
    repository.write("policy/notes.md", "$Format:%H$").commit("three");

    assertThat(read("HEAD")).isEqualTo(Map.of(RULE, "second", "notes.md", "$Format:%H$"));
  }

  @Test
  @Tag("long")
  void noLinkIsReadAndNoOtherRepositoryInside() throws IOException {
    Path module = Files.createDirectory(temp.resolve("module"));
    Repository.in(module).write("b.drl", "of the module").commit("one");
    repository.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "-q",
        "add",
        module.toString(),
        "policy/m");
    repository.commit("three");
    assertThat(read("HEAD")).isEqualTo(Map.of(RULE, "second", "notes.md", "ü"));

    Planted.link(work.resolve("policy/b.drl"), temp.resolve("secret"));
    repository.commit("four");
    assertThatThrownBy(() -> read("HEAD"))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "The rule file (b.drl) at (HEAD) is a symbolic link.\n"
                + "Maybe put the file itself there.");
  }

  @Test
  @Tag("long")
  void thereIsAnEndToHowMuchIsRead() throws IOException {
    repository.write("policy/b.drl", "x".repeat(RuleFiles.LARGEST_FILE + 1)).commit("large");
    repository.write("policy/picture.png", "x".repeat(RuleFiles.LARGEST_FILE + 1));
    refused("has more bytes than a policy's can (b.drl: 2097153)");
    Files.delete(work.resolve("policy/b.drl"));
    repository.commit("a stranger may be large");
    assertThat(read("HEAD")).hasSize(2);

    repository.write("policy/1/2/3/4/5/a.drl", "").commit("deep");
    refused("The file (1/2/3/4/5/a.drl) lies deeper than 4 folders.");
    repository.git("rm", "-q", "-r", "policy/1");
    for (int i = 0; i <= RuleFiles.MOST_FILES; i++) {
      repository.write("policy/" + i + ".txt", "");
    }
    repository.commit("many");
    refused("holds more than 1000 files.");
  }

  @Test
  void whatIsNotThereIsToldAsThat() throws IOException {
    refused("no-such", "no revision that git knows in " + work.resolve("policy") + ": fatal: ");
    repository.write("later/a.drl", "").commit("three");
    assertThatThrownBy(() -> read("v1", work.resolve("later")))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("no revision that git knows");
    repository.write("empty/readme.txt", "").commit("four");
    assertThatThrownBy(() -> read("HEAD", work.resolve("empty")))
        .hasMessageContaining(" at HEAD) holds no rules.\nMaybe name a revision");
  }

  @Test
  @Tag("long")
  void aPipeAmongTheObjectsDoesNotHoldItUp() throws IOException {
    String hash = repository.git("rev-parse", "HEAD:policy/" + RULE);
    Path object = work.resolve(".git/objects/" + hash.substring(0, 2) + "/" + hash.substring(2));
    Files.delete(object);
    Planted.pipe(object);

    assertThatThrownBy(() -> read("HEAD", work.resolve("policy"), Duration.ofSeconds(1)))
        .isInstanceOf(IOException.class)
        .hasMessage("git does not answer within 1 s");
  }

  @Test
  void aPipeAmongTheReferencesIsPassedBy() throws IOException {
    Files.delete(work.resolve(".git/config"));
    Planted.pipe(work.resolve(".git/config"));
    Planted.pipe(work.resolve(".git/refs/heads/pipe"));
    Planted.pipe(work.resolve(".git/packed-refs"));
    Planted.link(work.resolve(".git/refs/heads/link"), Path.of("/dev/zero"));

    assertThat(read("HEAD")).containsEntry(RULE, "second");
  }

  @Test
  void anInterruptedThreadReadsItTooAndStaysInterrupted() throws IOException {
    Thread.currentThread().interrupt();
    try {
      assertThat(read("HEAD")).containsEntry(RULE, "second");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private void refused(String told) {
    refused("HEAD", told);
  }

  private void refused(String name, String told) {
    assertThatThrownBy(() -> read(name))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(told)
        .hasMessageContaining("\nMaybe ");
  }

  private Map<String, String> read(String name) throws IOException {
    return read(name, work.resolve("policy"));
  }

  private static Map<String, String> read(String name, Path folder) throws IOException {
    return read(name, folder, Duration.ofSeconds(60));
  }

  private static Map<String, String> read(String name, Path folder, Duration patience)
      throws IOException {
    return new TreeMap<>(GitTree.read(name, folder, patience).texts());
  }
}
