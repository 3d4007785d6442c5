package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that were cut off, and checkpoints that somebody changed. */
@Tag("slow")
class CutOffBookTest {
  private static final int CLIENTS = 1_500;

  @TempDir private Path folder;
  private BookSample sample;
  private Path clients;
  private Path holdings;
  private Path out;

  @BeforeEach
  void book() {
    sample = new BookSample(folder);
    clients = sample.path("clients.csv.gz");
    holdings = sample.path("holdings.csv.gz");
    out = sample.path("advice.csv");
    MadeUpClients.write(clients, holdings, CLIENTS, 50);
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"clients.csv.gz", "holdings.csv.gz"})
  void aRunOverAFileThatWasCutOffGoesOnWithTheWholeOne(String name) throws IOException {
    run().run(BookStart.NEW, BookWatch.NONE);
    byte[] whole = BookSample.bytes(out);
    byte[] rejected = BookSample.bytes(sample.path("advice.csv.rejected.csv"));
    Path cut = sample.path(name);
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 4 * 3));

    assertThatThrownBy(() -> run().run(BookStart.REPLACE, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + cut + ") was cut off: ")
        .hasMessageEndingWith("\nMaybe get it again, whole.");
    assertThat(sample.path("advice.csv.part")).exists();
    assertThat(BookSample.bytes(out)).isEqualTo(whole);
    Files.delete(out);
    assertThatThrownBy(() -> run().run(BookStart.RESUME, BookWatch.NONE))
        .hasMessageContaining("(" + cut + ") was cut off: ");

    Files.write(cut, bytes);
    BookSummary summary = run().run(BookStart.RESUME, BookWatch.NONE);

    assertThat(summary.resumed()).isGreaterThan(500);
    assertThat(BookSample.bytes(out)).isEqualTo(whole);
    assertThat(BookSample.bytes(sample.path("advice.csv.rejected.csv"))).isEqualTo(rejected);
  }

  @Test
  @Tag("long")
  void anotherFileIsNotTakenForTheRestOfOneThatWasCutOff() throws IOException {
    byte[] bytes = Files.readAllBytes(clients);
    Files.write(clients, Arrays.copyOf(bytes, bytes.length / 4 * 3));
    assertThatThrownBy(() -> run().run(BookStart.NEW, BookWatch.NONE)).hasMessageContaining("cut");
    MadeUpClients.write(clients, sample.path("others.csv"), CLIENTS + 1, 0);

    assertThatThrownBy(() -> run().run(BookStart.RESUME, BookWatch.NONE))
        .hasMessageContaining("The content of the clients (")
        .hasMessageContaining("is not that of the run that is to be resumed");
  }

  @Test
  void whatIsDamagedInsideAFileLeavesNothingBehind() throws IOException {
    byte[] bytes = Files.readAllBytes(clients);
    bytes[bytes.length - 6]++;
    Files.write(clients, bytes);

    assertThatThrownBy(() -> run().run(BookStart.NEW, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + clients + ") is damaged: member 1 of gzip");
    assertThat(sample.names()).containsExactly("clients.csv.gz", "holdings.csv.gz");
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "advised, 999999999999999999",
    "advised, -1",
    "rejected, 1000000",
    "out, -5",
    "out, 99999999999999999999999",
    "end, perhaps",
    "decisions, HOLD:5",
    "decisions, JUMP:512",
    "traded, USD:1e999999999:2",
    "traded, USD",
  })
  void checkpointsThatSomebodyChangedAreToldInOneMessage(String name, String value)
      throws IOException {
    run().run(BookStart.NEW, BookSample.stopping(2));
    Path log = sample.path("advice.csv.checkpoint");
    List<String> lines = Files.readAllLines(log);
    Map<String, String> values = new HashMap<>(BookLogLine.read(lines.get(lines.size() - 1)));
    values.put(name, value);
    lines.set(lines.size() - 1, BookLogLine.write(values).strip());
    Files.write(log, lines);

    refused();
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"\n", "what\n", "clients=\n", " \n \n", "clients=1 sum=0\n", "a letter"})
  void linesThatNoRunWroteAreToldInOneMessage(String line) throws IOException {
    run().run(BookStart.NEW, BookSample.stopping(2));
    Path log = sample.path("advice.csv.checkpoint");
    String text = Files.readString(log);

    Files.writeString(log, line + text);
    refused();
    Files.writeString(log, line);
    refused();
    int first = text.indexOf('\n') + 1;
    Files.writeString(log, text.substring(0, first) + line + text.substring(first));
    refused();
  }

  private void refused() throws IOException {
    byte[] part = BookSample.bytes(sample.path("advice.csv.part"));
    assertThatThrownBy(() -> run().run(BookStart.RESUME, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            "The checkpoints \\(.*advice.csv.checkpoint\\) are not as a run wrote them: "
                + "(see line \\d|they say more rows than there are)\\.\n"
                + "Maybe begin anew with --force\\.");
    assertThat(BookSample.bytes(sample.path("advice.csv.part"))).isEqualTo(part);
  }

  private BookRun run() {
    return sample.run(clients).holding(holdings);
  }
}
