package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed as processes lose nothing that a checkpoint says. */
class KilledBookTest {
  private static final int KILLS = Integer.getInteger("book.kills", 2);
  private static final int CLIENTS = Integer.getInteger("book.clients", 8_000);

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void aKilledProcessGoesOnToTheSameBytes() throws IOException, InterruptedException {
    BookSample sample = new BookSample(folder);
    Path clients = sample.path("clients.csv");
    Path holdings = sample.path("holdings.csv");
    MadeUpClients.write(clients, holdings, CLIENTS, 100);
    Path words =
        sample.file(
            "words.csv",
            "signal,value",
            "rates,CUTTING",
            "prices,STABLE",
            "activity,RECOVERING",
            "slump,SLUMP",
            "given_by,house",
            "because,view of January",
            "given_on,2026-01-16");
    Path alone = sample.path("alone.csv");
    List<String> command = command(clients, holdings, words);
    assertThat(started(command, alone).waitFor()).isEqualTo(1);

    Random random = new Random(11);
    int kills = 0;
    for (int book = 0; kills < KILLS; book++) {
      Path out = sample.path("out-" + book + ".csv");
      while (!Files.exists(out)) {
        long kept = kept(out);
        Process process = started(command, out);
        boolean ended =
            kills >= KILLS
                ? process.waitFor(10, TimeUnit.MINUTES)
                : process.waitFor(wait(process, out, random), TimeUnit.MILLISECONDS);
        if (!ended) {
          process.destroyForcibly().waitFor();
          kills++;
        }
        assertThat(kept(out) < kept && !Files.exists(out)).as("a checkpoint is lost").isFalse();
      }
      assertThat(BookSample.bytes(out)).isEqualTo(BookSample.bytes(alone));
      assertThat(BookSample.bytes(sample.path("out-" + book + ".csv.rejected.csv")))
          .isEqualTo(BookSample.bytes(sample.path("alone.csv.rejected.csv")));
    }
    assertThat(kills).isGreaterThanOrEqualTo(KILLS);
  }

  /** Half the kills come at any time of the first seconds, half after a checkpoint. */
  private static long wait(Process process, Path out, Random random)
      throws IOException, InterruptedException {
    long kept = kept(out);
    if (random.nextBoolean()) {
      while (process.isAlive() && kept(out) <= kept) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      return 1L + random.nextInt(1_000);
    }
    return 1L + random.nextInt(4_000);
  }

  /** How many rows the last whole checkpoint of a run says are done. */
  private static long kept(Path out) throws IOException {
    Path log = out.resolveSibling(out.getFileName() + ".checkpoint");
    long kept = 0;
    if (Files.exists(log)) {
      String text = BookSample.text(log);
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        Map<String, String> values = BookLogLine.read(line);
        if (values != null && values.containsKey("advised")) {
          kept = Long.parseLong(values.get("advised")) + Long.parseLong(values.get("rejected"));
        }
      }
    }
    return kept;
  }

  private static List<String> command(Path clients, Path holdings, Path words) {
    return List.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-cp",
        System.getProperty("java.class.path"),
        "dev.smallcap.advisor.cli.Main",
        "book",
        "--clients",
        clients.toString(),
        "--holdings",
        holdings.toString(),
        "--market",
        words.toString(),
        "--as-of",
        "2026-01-16",
        "--resume",
        "--out");
  }

  private static Process started(List<String> command, Path out) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.add(out.toString());
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(out.resolveSibling(out.getFileName() + ".txt").toFile())
        .start();
  }
}
