package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repository that came from anybody names to be run is not run. */
@Tag("slow")
class HostileRepositoryTest {
  private static final List<String> HOOKS =
      List.of("post-index-change", "post-checkout", "fsmonitor-watchman", "reference-transaction");

  @TempDir private Path temp;
  private Path marks;
  private Path work;
  private Path policy;

  @BeforeEach
  void policy() throws IOException {
    marks = Files.createDirectory(temp.resolve("marks"));
    work = Files.createDirectory(temp.resolve("work"));
    policy = Files.createDirectory(work.resolve("policy"));
    EditedRules.in(policy);
  }

  @Test
  @Tag("long")
  void noProgramThatTheConfigurationNamesIsRun() throws IOException {
    Repository repository = Repository.in(work).commit("first");
    repository.write(".gitattributes", "* filter=evil diff=evil\n").commit("second");
    repository.write(".git/info/attributes", "* filter=evil diff=evil\n");
    configure(repository.folder().resolve(".git/config"));

    loaded();

    assertThat(ran()).isEmpty();
    assertThat(Revision.load("HEAD", policy.toString()).fingerprint())
        .isEqualTo(RuleFiles.standard().fingerprint());
  }

  @Test
  void aMissingObjectIsNotFetched() throws IOException {
    Repository repository = Repository.in(work).commit("first");
    String lost = repository.git("rev-parse", "HEAD:policy/client/sleeve.drl");
    Files.delete(work.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));
    configure(repository.folder().resolve(".git/config"));

    Throwable told = loaded();

    assertThat(ran()).isEmpty();
    assertThat(told).hasMessageContaining("lacks its file (client/sleeve.drl).\nMaybe ");
  }

  @Test
  @Tag("long")
  void aFolderWithTheLayoutOfARepositoryIsNone() throws IOException {
    Repository other = Repository.in(Files.createDirectory(temp.resolve("other")));
    other.write("policy.txt", "").commit("first");
    other.git("clone", "-q", "--bare", ".", policy.resolve("x").toString());
    try (Stream<Path> files = Files.list(policy.resolve("x"))) {
      for (Path file : files.toList()) {
        Files.move(file, policy.resolve(file.getFileName()));
      }
    }
    configure(policy.resolve("config"));

    Throwable told = loaded();

    assertThat(ran()).isEmpty();
    assertThat(told)
        .hasMessageContaining("no revision that git knows in " + policy)
        .hasMessageContaining("it lies in no git repository\nMaybe ");

    Repository.in(work).commit("first");
    assertThat(Revision.load("HEAD", policy.toString()).fingerprint())
        .isEqualTo(RuleFiles.standard().fingerprint());
    assertThat(ran()).isEmpty();
  }

  private Throwable loaded() {
    return catchThrowable(() -> Revision.load("HEAD", policy.toString()));
  }

  /** Each of them leaves a mark of its name. */
  private void configure(Path config) throws IOException {
    Path hooks = Files.createDirectories(temp.resolve("hooks"));
    for (String hook : HOOKS) {
      Path script = Files.writeString(hooks.resolve(hook), "#!/bin/sh\n" + mark(hook) + "\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    Path included =
        Files.writeString(
            temp.resolve("included"), "[tar \"zip\"]\n\tcommand = " + mark("included") + "\n");
    Files.writeString(
        config,
        Files.readString(config)
            + String.join(
                "\n",
                "[core]",
                "\trepositoryformatversion = 1",
                "\tfsmonitor = " + mark("fsmonitor"),
                "\thooksPath = " + hooks,
                "\tpager = " + mark("pager"),
                "\tsshCommand = " + mark("ssh"),
                "\talternateRefsCommand = " + mark("alternates"),
                "\taskPass = " + mark("askpass"),
                "[tar \"zip\"]",
                "\tcommand = " + mark("archiver"),
                "[filter \"evil\"]",
                "\tsmudge = " + mark("smudge"),
                "\tclean = " + mark("clean"),
                "\trequired = true",
                "[diff \"evil\"]",
                "\ttextconv = " + mark("textconv"),
                "[extensions]",
                "\tpartialClone = origin",
                "[remote \"origin\"]",
                "\tpromisor = true",
                "\turl = ssh://nowhere/x",
                "\tuploadpack = " + mark("upload"),
                "[credential]",
                "\thelper = \"!" + mark("credential") + "\"",
                "[alias]",
                "\trev-parse = \"!" + mark("alias") + "\"",
                "[include]",
                "\tpath = " + included,
                ""));
  }

  private String mark(String name) {
    return "touch " + marks.resolve(name);
  }

  private List<String> ran() throws IOException {
    try (Stream<Path> files = Files.list(marks)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
