package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder in the life of a host: few whole swaps, since each takes seconds. */
class FolderSourceTest {
  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir private Path temp;
  private final BlockingQueue<Reloaded> told = new LinkedBlockingQueue<>();

  @Test
  @Tag("long")
  void aFolderIsSwappedRefusedWatchedAndItsOldPolicyGoes() throws Exception {
    Path folder = temp.resolve("rules");
    Variant.in(folder, "1.2", "14");
    PolicySource source = PolicySource.folder(folder, CLOCK);
    assertThat(source.serving().version()).isEqualTo("1.2");
    assertThat(source.serving().origin()).isEqualTo("folder " + folder);
    assertThat(source.reload()).isEqualTo(new Reloaded.Unchanged(source.serving()));

    Policy first = source.get();
    failingCasesAreAllTold(source, folder);
    assertThat(source.get()).isSameAs(first);

    twoReloadsAtOnceSwapOnce(source, folder);
    watchingTellsWhatFailsOnceAndWhatMends(source, folder);

    WeakReference<Policy> old = new WeakReference<>(first);
    first = null;
    for (int i = 0; i < 50 && old.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(old.get()).isNull();
  }

  private static void failingCasesAreAllTold(PolicySource source, Path folder) throws IOException {
    String good = Files.readString(folder.resolve("cases/horizon.csv"));
    write(
        folder,
        "cases/horizon.csv",
        good + "Wrong,12,horizon-long LONG\nWrong too,13,horizon-short SHORT\n");

    Reloaded reloaded = source.reload();

    assertThat(reloaded).isInstanceOf(Reloaded.Refused.class);
    assertThat(((Reloaded.Refused) reloaded).message())
        .startsWith("The policy (folder " + folder + ") does not take over, version 1.2 stays")
        .contains("The policy fails 2 of its " + rows(folder.resolve("cases")) + " cases:")
        .containsPattern("FAILED cases/horizon\\.csv:\\d+ Wrong\n")
        .containsPattern("FAILED cases/horizon\\.csv:\\d+ Wrong too\n")
        .contains("horizonMonths was 13, needed <= 12")
        .contains("\nMaybe ");
    write(folder, "cases/horizon.csv", good);
  }

  /** The rows of all tables of cases: what is ordinary and what survives are none. */
  private static long rows(Path cases) throws IOException {
    long rows = 0;
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(cases, "*.csv")) {
      for (Path table : tables) {
        List<String> lines = Files.readAllLines(table);
        rows += lines.get(0).startsWith("case,") ? lines.size() - 1 : 0;
      }
    }
    return rows;
  }

  private static void twoReloadsAtOnceSwapOnce(PolicySource source, Path folder)
      throws IOException {
    String parameters = Files.readString(folder.resolve("parameters.csv"));
    write(
        folder,
        "parameters.csv",
        parameters + "policy.version,2026-08-01,1.3,version,assumption: autumn\n");

    List<CompletableFuture<Reloaded>> both =
        Stream.of(1, 2).map(one -> CompletableFuture.supplyAsync(source::reload)).toList();

    assertThat(both.stream().map(CompletableFuture::join))
        .hasAtLeastOneElementOfType(Reloaded.Swapped.class)
        .hasAtLeastOneElementOfType(Reloaded.Unchanged.class);
    assertThat(source.serving().version()).isEqualTo("1.3");
  }

  private void watchingTellsWhatFailsOnceAndWhatMends(PolicySource source, Path folder)
      throws Exception {
    source.watch(
        Duration.ofMillis(50),
        reloaded -> {
          told.add(reloaded);
          throw new IllegalStateException("a listener that fails");
        });

    Path away = Files.move(folder, temp.resolve("away"));
    assertThat(refusal()).contains("is not a folder");
    Files.move(away, folder);
    assertThat(next()).isEqualTo(new Reloaded.Unchanged(source.serving()));

    String rule = Files.readString(folder.resolve("client/horizon.drl"));
    write(folder, "client/horizon.drl", rule.replace("horizonMonths <=", "horizonMunths <="));
    assertThat(refusal()).contains("client/horizon.drl:").contains("horizonMunths");
    write(folder, "client/horizon.drl", rule);
    assertThat(next()).isEqualTo(new Reloaded.Unchanged(source.serving()));

    String parameters = Files.readString(folder.resolve("parameters.csv"));
    write(
        folder,
        "parameters.csv",
        parameters + "policy.version,2026-09-01,1.4,version,assumption: late autumn\n");
    assertThat(next())
        .isInstanceOf(Reloaded.Swapped.class)
        .returns("1.4", reloaded -> reloaded.serving().version());

    Policy serving = source.get();
    source.close();
    write(folder, "client/horizon.drl", "nobody looks any more");
    assertThat(told.poll(500, TimeUnit.MILLISECONDS)).isNull();
    assertThat(source.get()).isSameAs(serving);
  }

  private String refusal() throws InterruptedException {
    Reloaded next = next();
    assertThat(next).isInstanceOf(Reloaded.Refused.class);
    return ((Reloaded.Refused) next).message();
  }

  private Reloaded next() throws InterruptedException {
    return told.poll(60, TimeUnit.SECONDS);
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }
}
