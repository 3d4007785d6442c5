package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void input() throws IOException {
    input = Files.writeString(folder.resolve("input.csv"), "a");
  }

  @Test
  void oneFileIsKnownByEveryPathThatItHas() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    assertOne(folder.resolve("input.csv"));
    assertOne(folder.resolve("sub/../input.csv"));
    assertOne(Planted.link(folder.resolve("link.csv"), input));
    assertOne(Files.createLink(folder.resolve("hard.csv"), input));
    assertOne(Planted.link(folder.resolve("here"), folder).resolve("input.csv"));
  }

  @Test
  void twoFilesWithOneContentAreTwo() throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "a");

    assertThatCode(() -> Apart.check(other, input)).doesNotThrowAnyException();
    assertThatCode(() -> Apart.check(folder.resolve("none.csv"), input)).doesNotThrowAnyException();
  }

  private void assertOne(Path output) {
    assertThatThrownBy(() -> Apart.check(output, input))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The output (" + output + ") is an input too")
        .hasMessageEndingWith("\nMaybe name another.");
  }
}
