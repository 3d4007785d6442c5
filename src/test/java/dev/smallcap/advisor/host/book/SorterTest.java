package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.files.table.RowStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorterTest {
  private static final String[] LETTERS = {"a", "B", "z", "é", "한", "\uffee", "😀", "-", "0"};

  @TempDir private Path folder;

  @ParameterizedTest
  @Tag("long")
  @CsvSource({"0, 1000, 4", "1, 1000, 4", "300, 1000000, 64", "3000, 1000, 2", "3000, 2000, 5"})
  void rowsComeInTheOrderOfTheBytesOfTheirIdsThenOfTheirLines(int many, long memory, int runs)
      throws IOException {
    Random random = new Random(many);
    List<String> rows = new ArrayList<>();
    List<String> sorted = new ArrayList<>();
    try (Sorter sorter = new Sorter(folder, memory, runs)) {
      for (int line = 0; line < many; line++) {
        Key key = new Key(id(random), id(random));
        rows.add(key.client() + "|" + key.account() + "|" + line);
        sorter.add(Aside.of(key, new RowStream.Raw(line, List.of(key.client(), key.account()))));
      }
      for (Aside row = sorter.next(); row != null; row = sorter.next()) {
        RowStream.Raw raw = row.raw();
        sorted.add(String.join("|", raw.fields()) + "|" + raw.line());
        if (File.separatorChar == '/') {
          assertThat(left()).as("a kill would leave these behind").isEmpty();
        }
      }
    }
    rows.sort(SorterTest::compare);
    assertThat(sorted).isEqualTo(rows);
    assertThat(left()).isEmpty();
  }

  @Test
  void nothingIsLeftOfRowsThatNobodyReadsToTheEnd() throws IOException {
    try (Sorter sorter = new Sorter(folder, 1_000, 3)) {
      for (int line = 0; line < 500; line++) {
        sorter.add(new Aside(new Key("c-" + line, "a"), line, new byte[10]));
      }
      assertThat(sorter.next()).isNotNull();
    }
    assertThat(left()).isEmpty();
  }

  /** As LC_ALL=C sort does: the bytes of the client, of the account, and the number of the line. */
  private static int compare(String one, String other) {
    String[] left = one.split("\\|", -1);
    String[] right = other.split("\\|", -1);
    for (int i = 0; i < 2; i++) {
      int byBytes =
          Arrays.compareUnsigned(
              left[i].getBytes(StandardCharsets.UTF_8), right[i].getBytes(StandardCharsets.UTF_8));
      if (byBytes != 0) {
        return byBytes;
      }
    }
    return Integer.compare(Integer.parseInt(left[2]), Integer.parseInt(right[2]));
  }

  private static String id(Random random) {
    StringBuilder id = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      id.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return id.toString();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).toList();
    }
  }
}
