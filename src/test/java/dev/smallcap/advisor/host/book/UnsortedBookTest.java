package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
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

/** Clients and holdings in any order are advised as sorted ones are. */
@Tag("slow")
class UnsortedBookTest {
  private static final int CLIENTS = 1_500;

  @TempDir private Path folder;
  private BookSample sample;
  private Path clients;
  private Path holdings;
  private Path out;
  private byte[] advice;
  private List<String> rejected;

  @BeforeEach
  void aSortedBook() throws IOException {
    sample = new BookSample(folder);
    clients = sample.path("clients.csv");
    holdings = sample.path("holdings.csv");
    out = sample.path("advice.csv");
    MadeUpClients.write(clients, holdings, CLIENTS, 50);
    BookSummary summary = run().run(BookStart.NEW, BookWatch.NONE);
    assertThat(summary.sorted()).isFalse();
    advice = BookSample.bytes(out);
    rejected = withoutLines(summary.rejections());
    Files.delete(out);
    Files.delete(summary.rejections());
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"clients.csv", "holdings.csv", "clients.csv holdings.csv"})
  void filesInAnyOrderGiveTheBytesOfSortedOnes(String shuffled) throws IOException {
    for (String name : shuffled.split(" ", -1)) {
      shuffle(sample.path(name));
    }

    BookSummary summary = run().run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.sorted()).isTrue();
    assertThat(BookSample.bytes(out)).isEqualTo(advice);
    assertThat(withoutLines(summary.rejections())).containsExactlyInAnyOrderElementsOf(rejected);
    assertThat(sample.names())
        .containsExactly("advice.csv", "advice.csv.rejected.csv", "clients.csv", "holdings.csv");
  }

  @Test
  @Tag("long")
  void aRejectedRowIsNamedByTheLineThatItHasInItsFile() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(clients));
    Collections.reverse(lines.subList(1, lines.size()));
    Files.write(clients, lines);

    BookSummary summary = run().run(BookStart.NEW, BookWatch.NONE);

    List<String> told =
        Files.readAllLines(summary.rejections()).stream()
            .filter(row -> row.contains(",R9,"))
            .toList();
    assertThat(told).isNotEmpty();
    for (String row : told) {
      String[] cells = row.split(",", -1);
      assertThat(lines.get(Integer.parseInt(cells[1]) - 1))
          .startsWith(cells[2] + "," + cells[3] + ",")
          .contains(",R9,");
    }
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(ints = {2, 3, 5})
  void aRunThatWasStoppedGoesOnToTheSameBytes(int batches) throws IOException {
    shuffle(clients);
    shuffle(holdings);

    // it stops while it reads, while it sorts, and in the advice that then comes
    BookSummary summary = run().run(BookStart.NEW, BookSample.stopping(batches));
    for (int i = 0; !summary.finished(); i++) {
      assertThat(i).isLessThan(20);
      assertThat(out).doesNotExist();
      summary = run().run(BookStart.RESUME, BookSample.stopping(batches));
    }

    assertThat(summary.sorted()).isTrue();
    assertThat(BookSample.bytes(out)).isEqualTo(advice);
    assertThat(withoutLines(summary.rejections())).containsExactlyInAnyOrderElementsOf(rejected);
  }

  @Test
  @Tag("long")
  void aRunThatWasStoppedWhileItSortedGoesOnToo() throws IOException {
    shuffle(clients);

    // the first question comes before a batch, the second among the rows that are sorted
    BookSummary stopped = run().run(BookStart.NEW, BookSample.stopping(1));
    assertThat(stopped.finished()).isFalse();
    assertThat(sample.names())
        .containsExactly(
            "advice.csv.checkpoint",
            "advice.csv.part",
            "advice.csv.rejected.csv.part",
            "clients.csv",
            "holdings.csv");

    run().run(BookStart.RESUME, BookWatch.NONE);
    assertThat(BookSample.bytes(out)).isEqualTo(advice);
  }

  @Test
  @Tag("long")
  void howFarTheSortingHasComeIsTold() throws IOException {
    MadeUpClients.write(clients, holdings, 5_000, 0);
    shuffle(holdings);
    List<BookProgress> told = new ArrayList<>();

    run()
        .run(
            BookStart.NEW,
            new BookWatch() {
              @Override
              public void progress(BookProgress progress) {}

              @Override
              public void sorting(BookProgress read) {
                told.add(read);
              }
            });

    assertThat(told).isNotEmpty().allMatch(one -> one.share() > 0 && one.share() <= 1);
    assertThat(told).extracting(BookProgress::rows).isSorted();
  }

  @Test
  @Tag("long")
  void jsonLinesInAnyOrderAreSortedToo() throws IOException {
    String client =
        """
        {"client":{"id":"%s","residency":"KR","age":45,"riskProfile":"R4",\
        "profiledOn":"2025-11-03","horizonMonths":12},"account":{"id":"a-1","type":"KR_OVERSEAS",\
        "cash":{"amount":0.00,"currency":"USD"},"fractionalShares":true}}\
        """;
    Path json =
        sample.file("clients.jsonl", client.formatted("c-2"), "{}", client.formatted("c-1"));
    Path held =
        sample.file(
            "held.csv",
            "client,account id,symbol,quantity,price,currency,price_date",
            "c-2,a-1,IVV,1000,100.00,USD,2026-01-16",
            "c-1,a-1,IVV,500,100.00,USD,2026-01-16");

    sample.run(json).holding(held).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv").get(1)).startsWith("c-1,a-1,BUILD,").contains("7500.00");
    assertThat(sample.lines("advice.csv").get(2)).startsWith("c-2,a-1,BUILD,").contains("15000.00");
    assertThat(sample.lines("advice.csv.rejected.csv").get(1)).startsWith(json + ",2,,,");
  }

  @Test
  @Tag("long")
  void whatCannotBeReadWhileItIsSortedLeavesNothingBehind() throws IOException {
    shuffle(clients);
    Files.writeString(holdings, Files.readString(holdings) + ",a-0,IVV,1,640.00,USD,2026-01-15\n");

    assertThatThrownBy(() -> run().run(BookStart.NEW, BookWatch.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("of a holding is missing, and whose holdings are whole cannot");
    assertThat(sample.names()).containsExactly("clients.csv", "holdings.csv");
  }

  @Test
  @Tag("long")
  void aFileThatIsCutOffBehindADisorderGoesOnWithTheWholeOne() throws IOException {
    Path packed = sample.path("clients.csv.gz");
    MadeUpClients.write(packed, sample.path("again.csv"), CLIENTS, 50);
    shuffle(holdings);
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
    BookRun run = sample.run(packed).holding(holdings);
    assertThatThrownBy(() -> run.run(BookStart.NEW, BookWatch.NONE))
        .hasMessageContaining("was cut off");

    Files.write(packed, bytes);
    run.run(BookStart.RESUME, BookWatch.NONE);

    assertThat(BookSample.bytes(out)).isEqualTo(advice);
  }

  private BookRun run() {
    return sample.run(clients).holding(holdings);
  }

  /** Rows of the same ids stay in their order: a second row for a client is the one refused. */
  private static void shuffle(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> rows = lines.subList(1, lines.size());
    Map<String, Deque<String>> byIds = new HashMap<>();
    rows.forEach(row -> byIds.computeIfAbsent(ids(row), ids -> new ArrayDeque<>()).add(row));
    List<String> order = new ArrayList<>(rows.stream().map(UnsortedBookTest::ids).toList());
    Collections.shuffle(order, new Random(5));
    List<String> shuffled = new ArrayList<>(lines.subList(0, 1));
    order.forEach(ids -> shuffled.add(byIds.get(ids).remove()));
    Files.write(file, shuffled);
  }

  private static String ids(String line) {
    return line.substring(0, line.indexOf(',', line.indexOf(',') + 1));
  }

  private static List<String> withoutLines(Path rejections) throws IOException {
    return Files.readAllLines(rejections).stream()
        .map(row -> row.replaceFirst(",\\d+,", ",").replaceFirst("^.*/", ""))
        .toList();
  }
}
