package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.review.PolicyReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors, systems and people leave in a folder, and how they write its files anew. */
@Tag("slow")
class StrangersTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  @TempDir private Path folder;

  @BeforeEach
  void copy() {
    SHIPPED.texts().forEach((path, text) -> write(path, text.getBytes(StandardCharsets.UTF_8)));
  }

  private void write(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> remarks() {
    return PolicyReview.of(RuleFiles.of(folder)).remarks().stream().map(Remark::toString).toList();
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(
      strings = {
        "parameters.csv.orig",
        "parameters.csv~",
        "parameters.csv.bak",
        "#parameters.csv#",
        "parameters (copy).csv",
        "Parameters.csv",
        "client/tilt.drl.orig",
        "client/tilt.drl~",
        "client/tilt.drl.swp",
        "client/.tilt.drl.swp",
        "client/4913",
        "client/notes.md",
        "cases/tilt.csv.rej",
        "cases/old/tilt.csv",
        ".DS_Store",
        "client/.DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "~$parameters.csv",
      })
  void aFileThatDoesNotBelongIsNamedAndNeitherReadNorHashed(String path) {
    write(path, new byte[] {0, (byte) 0xff, 1});

    RuleFiles read = RuleFiles.of(folder);
    assertThat(read).isEqualTo(SHIPPED);
    assertThat(read.strangers()).containsExactly(path);
    assertThat(read.fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(remarks())
        .containsExactly(
            path
                + ":1:1 warning file-stray: The file ("
                + path
                + ") is none of a policy's: it is neither read nor signed.");
  }

  @Test
  @Tag("long")
  void aFolderThatIsNoneOfThePolicysIsNamedOnce() {
    write("backup/parameters.csv", new byte[] {1});
    write("backup/2025/funds.csv", new byte[] {1});

    assertThat(remarks())
        .containsExactly(
            "backup/:1:1 warning file-stray: The folder (backup/) is none of a policy's: it is"
                + " neither read nor signed.");
  }

  @Test
  void aRuleIsNeverPassedOver() {
    write("backup/tilt.drl", SHIPPED.text("client/tilt.drl").getBytes(StandardCharsets.UTF_8));

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("backup/tilt.drl:1:1 error file-place: ");
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {".gitattributes", ".gitignore", "client/.gitkeep", ".editorconfig"})
  void settingsOfToolsAreExpected(String path) {
    write(path, new byte[] {'*'});

    assertThat(remarks()).isEmpty();
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"\r\n", "\r"})
  void aCopyWithOtherLineEndsHasTheSameFingerprintAndIsTheSamePolicy(String end) {
    SHIPPED
        .texts()
        .forEach(
            (path, text) -> write(path, text.replace("\n", end).getBytes(StandardCharsets.UTF_8)));

    RuleFiles read = RuleFiles.of(folder);
    assertThat(read).isEqualTo(SHIPPED);
    assertThat(read.fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(remarks()).isEmpty();
  }

  @Test
  void aByteOrderMarkDoesNotCount() {
    SHIPPED
        .texts()
        .forEach((path, text) -> write(path, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));

    assertThat(RuleFiles.of(folder)).isEqualTo(SHIPPED);
  }

  @Test
  void aLastLineWithoutItsEndDoesNotCountInTheFingerprint() {
    String text = SHIPPED.text("parameters.csv");
    write("parameters.csv", text.stripTrailing().getBytes(StandardCharsets.UTF_8));

    assertThat(RuleFiles.of(folder).fingerprint()).isEqualTo(SHIPPED.fingerprint());
  }
}
