package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder that tries to do something is refused, and does none of it. */
@Tag("slow")
class HostileFolderTest {
  private static WatchedHost host;
  @TempDir private Path temp;
  private Path folder;

  @BeforeAll
  static void watch() throws IOException {
    host = new WatchedHost();
  }

  @AfterAll
  static void endTheWatch() throws IOException {
    host.close();
  }

  static Set<String> attempts() {
    return HostileRules.all("unused").keySet();
  }

  @BeforeEach
  void writeTheShippedFolderWithTheExample() throws IOException {
    folder = temp.resolve("policy");
    for (Map.Entry<String, String> file : Page.example().texts().entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  @ParameterizedTest
  @Tag("long")
  @MethodSource("attempts")
  void aHostileRuleIsRefusedAndNothingOfTheFolderRuns(String attempt) throws Exception {
    Path marker = temp.resolve("marker");
    write(Page.EXAMPLE, HostileRules.all(marker.toString()).get(attempt));

    assertThat(refused())
        .matches("(?s)The policy fails its review:\n.*|.* has more than 2097152 .*");

    assertThat(marker).doesNotExist();
  }

  @Test
  void theWatchSeesWhatWouldRunRules() throws Exception {
    try (WatchedHost other = new WatchedHost()) {
      other.loadClass(WatchedHost.BUILDER);

      assertThat(other.loadedToRun()).contains(WatchedHost.BUILDER);
    }
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws Exception {
    Path outside = Files.writeString(temp.resolve("outside.drl"), HostileRules.good());
    Files.createSymbolicLink(folder.resolve("client/outside.drl"), outside);

    assertThat(refused()).contains("client/outside.drl", "symbolic link");
  }

  @Test
  void aLinkToAFolderIsRefused() throws Exception {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("more"), outside);

    assertThat(refused()).contains("(more)", "symbolic link");
  }

  @Test
  void aDeviceBehindALinkIsNotRead() throws Exception {
    Files.createSymbolicLink(folder.resolve("endless.csv"), Path.of("/dev/zero"));

    assertThat(refused()).contains("endless.csv", "symbolic link");
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    Path pipe = folder.resolve("client/pipe.drl");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(refused()).contains("client/pipe.drl", "not a regular file");
  }

  @Test
  void aFileOfAGigabyteIsNotReadToItsEnd() throws Exception {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("client/huge.drl").toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }

    assertThat(refused()).contains("client/huge.drl", "more than");
  }

  @Test
  void manyLargeFilesAreNotReadToTheirEnd() throws Exception {
    for (int i = 0; i < 10; i++) {
      write("cases/" + i + ".md", "a".repeat(2_000_000));
    }

    assertThat(refused()).contains("more than 16777216 bytes");
  }

  @Test
  @Tag("long")
  void moreFilesThanAPolicyNeedsAreRefused() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      write("notes/" + i + ".md", "");
    }

    assertThat(refused()).contains("more than 1000 files");
  }

  @Test
  void deepFoldersAreRefused() throws Exception {
    write("a/b/c/d/e/f.md", "");

    assertThat(refused()).contains("(a/b/c/d/e)");
  }

  @Test
  @Tag("long")
  void aHiddenFolderIsNotLookedInto() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Files.createSymbolicLink(folder.resolve(".git/link"), temp);

    assertThat(PolicyReview.of(RuleFiles.of(folder)).remarks()).isEmpty();
  }

  /** The message; the same folder is refused in a host that watches what is loaded. */
  private String refused() throws Exception {
    Throwable refusal =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> host.refusal(folder));
    assertThat(refusal.getClass().getName()).isEqualTo(PolicyException.class.getName());
    assertThat(refusal).hasMessageContaining("\nMaybe ");
    assertThat(host.loadedToRun()).isEmpty();
    return refusal.getMessage();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
