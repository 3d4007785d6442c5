package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was stopped goes on to the same bytes, whatever became of its files. */
class ResumedBookTest {
  private static final int CLIENTS = 1_500;
  private static final int TRUNCATIONS = Integer.getInteger("book.truncations", 16);
  private static final List<String> LEFT = List.of(".part", ".rejected.csv.part", ".checkpoint");

  @TempDir private Path folder;
  private BookSample sample;
  private Path clients;
  private Path holdings;

  @BeforeEach
  void book() {
    sample = new BookSample(folder);
    clients = sample.path("clients.csv");
    holdings = sample.path("holdings.csv");
    MadeUpClients.write(clients, holdings, CLIENTS, 50);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"advice.csv", "advice.csv.gz"})
  @Tag("long")
  void filesCutAtAnyByteGoOnToTheSameBytes(String name) throws IOException {
    Path out = sample.path(name);
    run(out).run(BookStart.NEW, BookWatch.NONE);
    byte[] whole = BookSample.bytes(out);
    byte[] rejected = BookSample.bytes(beside(out, ".rejected.csv"));
    Files.delete(out);
    Files.delete(beside(out, ".rejected.csv"));
    stoppedTwice(out, whole);

    Random random = new Random(7);
    for (int i = 0; i < TRUNCATIONS / 2; i++) {
      LEFT.forEach(ending -> copy(beside(out, ending + ".kept"), beside(out, ending)));
      Path cut = beside(out, LEFT.get(random.nextInt(LEFT.size())));
      long length = random.nextInt((int) Files.size(cut) + 1);
      try (RandomAccessFile file = new RandomAccessFile(cut.toFile(), "rw")) {
        file.setLength(length);
      }

      BookSummary summary = run(out).run(BookStart.RESUME, BookWatch.NONE);

      String what = cut.getFileName() + " cut to " + length;
      assertThat(BookSample.bytes(out)).as(what).isEqualTo(whole);
      assertThat(BookSample.bytes(beside(out, ".rejected.csv"))).as(what).isEqualTo(rejected);
      assertThat(summary.rows()).as(what).isEqualTo(CLIENTS + 5 + 5);
      assertThat(LEFT).as(what).noneMatch(ending -> Files.exists(beside(out, ending)));
      Files.delete(out);
      Files.delete(beside(out, ".rejected.csv"));
    }
  }

  /** Leaves what a kill after two checkpoints leaves: some of the next batch is written already. */
  private void stoppedTwice(Path out, byte[] whole) throws IOException {
    assertThat(run(out).run(BookStart.NEW, BookSample.stopping(2)).finished()).isFalse();
    BookSummary second = run(out).run(BookStart.RESUME, BookSample.stopping(2));
    assertThat(second.finished()).isFalse();
    assertThat(second.resumed()).isEqualTo(512);
    assertThat(second.rows()).isEqualTo(1_024);
    int written = (int) Files.size(beside(out, ".part"));
    try (RandomAccessFile part = new RandomAccessFile(beside(out, ".part").toFile(), "rw")) {
      part.seek(written);
      part.write(whole, written, 5_000);
    }
    LEFT.forEach(ending -> copy(beside(out, ending), beside(out, ending + ".kept")));
  }

  @Test
  @Tag("long")
  void aFinishedRunThatWasKilledBeforeItsFilesHadTheirNamesGetsThem() throws IOException {
    Path out = sample.path("advice.csv");
    run(out).run(BookStart.NEW, BookWatch.NONE);
    byte[] whole = BookSample.bytes(out);
    byte[] rejected = BookSample.bytes(beside(out, ".rejected.csv"));

    // as it lies after its last checkpoint, and after the rejected rows have their name
    for (boolean named : new boolean[] {false, true}) {
      Files.deleteIfExists(out);
      Files.deleteIfExists(beside(out, ".rejected.csv"));
      finishedButNotNamed(out, whole, rejected, named);

      BookSummary summary = run(out).run(BookStart.RESUME, BookWatch.NONE);

      assertThat(summary.finished()).isTrue();
      assertThat(BookSample.bytes(out)).isEqualTo(whole);
      assertThat(BookSample.bytes(beside(out, ".rejected.csv"))).isEqualTo(rejected);
      assertThat(LEFT).noneMatch(ending -> Files.exists(beside(out, ending)));
    }
  }

  private void finishedButNotNamed(Path out, byte[] whole, byte[] rejected, boolean named)
      throws IOException {
    BookFiles files = BookFiles.of(out);
    BookRun run = run(out);
    try (OutputFiles parts =
        OutputFiles.open(files, RunFingerprint.of(run), BookStart.NEW, new Advising(run))) {
      int head = (int) parts.last().out();
      int rejectedHead = (int) parts.last().rejections();
      BookTally tally = new BookTally();
      for (int i = 0; i < CLIENTS + 10; i++) {
        tally.refused();
      }
      parts.write(
          new Advised(
              Arrays.copyOfRange(whole, head, whole.length),
              Arrays.copyOfRange(rejected, rejectedHead, rejected.length),
              tally));
      parts.checkpoint(true);
    }
    if (named) {
      Files.move(files.rejectionsPart(), files.rejections());
    }
  }

  @Test
  @Tag("long")
  void changedInputsAreRefusedByName() throws IOException {
    Path out = sample.path("advice.csv");
    run(out).run(BookStart.NEW, BookSample.stopping(2));
    byte[] part = BookSample.bytes(beside(out, ".part"));
    Files.writeString(holdings, BookSample.text(holdings).replaceFirst("IVV,\\d+", "IVV,7"));

    assertThatThrownBy(() -> run(out).run(BookStart.RESUME, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The content of the holdings (")
        .hasMessageContaining("is not that of the run that is to be resumed")
        .hasMessageContaining("\nMaybe resume with what it began with, or begin anew");
    assertThat(BookSample.bytes(beside(out, ".part"))).isEqualTo(part);
  }

  @Test
  @Tag("slow")
  void anotherPolicyIsRefusedByName() {
    Path out = sample.path("advice.csv");
    run(out).run(BookStart.NEW, BookSample.stopping(2));
    Policy other = Trials.assuming(BookSample.POLICY, Map.of("sleeve.cap", "19"));
    BookRun changed =
        BookRun.of(other, other.assess(MarketData.none(), BookSample.DAY), clients, out)
            .holding(holdings);

    assertThatThrownBy(() -> changed.run(BookStart.RESUME, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The policy (");
  }

  @Test
  @Tag("slow")
  void aRunThatAnEarlierVersionBeganIsRefusedByItsForm() throws IOException {
    Path out = sample.path("advice.csv");
    run(out).run(BookStart.NEW, BookSample.stopping(2));
    Path log = beside(out, ".checkpoint");
    List<String> lines = Files.readAllLines(log);
    Map<String, String> identity = new HashMap<>(BookLogLine.read(lines.get(0)));
    identity.put("form", "1");
    Files.writeString(
        log,
        BookLogLine.write(identity) + String.join("\n", lines.subList(1, lines.size())) + "\n");

    assertThatThrownBy(() -> run(out).run(BookStart.RESUME, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "The run that is to be resumed was begun in form 1 (by "
                + log
                + "), this version of the library writes form 3.\n"
                + "Maybe resume with the version that began it, or begin anew with --force: ids of"
                + " advice differ between the two.");
  }

  @Test
  @Tag("long")
  void whatIsThereIsNotWrittenOver() {
    Path out = sample.path("advice.csv");
    run(out).run(BookStart.NEW, BookSample.stopping(2));
    assertThat(Files.exists(out)).isFalse();
    assertThatThrownBy(() -> run(out).run(BookStart.NEW, BookWatch.NONE))
        .hasMessageContaining("was stopped before its end.\nMaybe go on with it (--resume)");

    run(out).run(BookStart.RESUME, BookWatch.NONE);

    for (BookStart start : List.of(BookStart.NEW, BookStart.RESUME)) {
      assertThatThrownBy(() -> run(out).run(start, BookWatch.NONE))
          .hasMessageContaining("advice.csv) exists already.\nMaybe name another");
    }
    assertThat(run(out).run(BookStart.REPLACE, BookWatch.NONE).finished()).isTrue();
  }

  @Test
  @Tag("long")
  void anotherRunForTheSameOutputIsKeptOut() {
    Path out = sample.path("advice.csv");
    BookWatch second =
        progress ->
            assertThatThrownBy(() -> run(out).run(BookStart.RESUME, BookWatch.NONE))
                .hasMessageContaining("Another run writes the output (");

    assertThat(run(out).run(BookStart.NEW, second).finished()).isTrue();
  }

  private BookRun run(Path out) {
    return BookRun.of(BookSample.POLICY, BookSample.MARKET, clients, out).holding(holdings).on(2);
  }

  private static Path beside(Path out, String ending) {
    return out.resolveSibling(out.getFileName() + ending);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
