package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder may be anybody's: what lies in it must not lead a file that is written elsewhere. */
class WholeFileTest {
  private static final String SECRET = "another file of the user";

  @TempDir private Path temp;
  private Path folder;
  private Path other;

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectory(temp.resolve("folder"));
    other = Files.writeString(temp.resolve("other.txt"), SECRET);
  }

  @Test
  void aLinkAtTheNameOfAHalfIsNotFollowed() throws IOException {
    Planted.link(folder.resolve(".out.txt.half"), other);

    WholeFile.write(folder.resolve("out.txt"), "new");

    assertThat(folder.resolve("out.txt")).isRegularFile().hasContent("new");
    assertThat(other).hasContent(SECRET);
    assertThat(names()).containsExactly(".out.txt.half", "out.txt");
  }

  @Test
  void aLinkAtTheNameItselfIsReplacedAndWhatStandsBehindItStays() throws IOException {
    Planted.link(folder.resolve("out.txt"), other);

    WholeFile.write(folder.resolve("out.txt"), "new");

    assertThat(Files.isSymbolicLink(folder.resolve("out.txt"))).isFalse();
    assertThat(folder.resolve("out.txt")).hasContent("new");
    assertThat(other).hasContent(SECRET);
  }

  @Test
  void anotherNameOfTheSameFileKeepsWhatItHeld() throws IOException {
    Path name = folder.resolve("out.txt");
    Files.createLink(name, other);

    WholeFile.write(name, "new");

    assertThat(name).hasContent("new");
    assertThat(other).hasContent(SECRET);
  }

  @Test
  void whatIsNoFileIsRefusedAndNothingIsLeftBehind() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    refused(inside, "is not a file");
    Path pipe = folder.resolve("pipe");
    Planted.pipe(pipe);
    refused(pipe, "is not a file");
    Planted.link(folder.resolve("link"), pipe);
    refused(folder.resolve("link"), "is not a file");
    refused(folder.resolve("none/out.txt"), "does not exist");

    assertThat(names()).containsExactly("inside", "link", "pipe");
  }

  @Test
  void aNewFileHasTheRightsThatAnyOtherHas() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path plain = Files.writeString(folder.resolve("plain.txt"), "as usual");

    WholeFile.write(folder.resolve("out.txt"), "new");

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out.txt"))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
  }

  @Test
  void aFileThatMustBeNewIsNeverWrittenOver() throws IOException {
    Path name = Files.writeString(folder.resolve("out.txt"), "old");
    Planted.link(folder.resolve("link.txt"), temp.resolve("nowhere"));

    for (Path there : List.of(name, folder.resolve("link.txt"))) {
      assertThatThrownBy(() -> WholeFile.writeNew(there, "new"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(" + there + ") is there already.\nMaybe name a new one");
    }
    assertThat(name).hasContent("old");
    assertThat(temp.resolve("nowhere")).doesNotExist();
    assertThat(names()).containsExactly("link.txt", "out.txt");
  }

  @Test
  void anInterruptedThreadWritesItWholeToo() {
    Thread.currentThread().interrupt();
    try {
      WholeFile.write(folder.resolve("out.txt"), "new");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(folder.resolve("out.txt")).hasContent("new");
  }

  private static void refused(Path file, String told) {
    assertThatThrownBy(() -> WholeFile.write(file, "new"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + file + ") " + told)
        .hasMessageContaining("\nMaybe ");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
