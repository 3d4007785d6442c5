package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.log.Written.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs that were cut off at any byte, as a fall of the process leaves them. */
@Tag("slow")
class TornLogTest {
  private static final int TRIES = Integer.getInteger("log.truncations", 120);
  private static final LogSettings SMALL = Written.QUICK.rotatingAt(50_000);
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void whereverItIsCutOffNothingWholeIsLostNothingTornStaysAndTheLogGoesOn() throws IOException {
    List<Decision> decisions = Written.decisions(24);
    Path whole = folder.resolve("whole");
    Written.append(whole, SMALL, decisions);
    List<Path> files = Written.files(whole);
    assertThat(files).hasSizeGreaterThan(4);
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    Random random = new Random(1);
    int torn = 0;
    for (int i = 0; i < TRIES; i++) {
      Path cut = Files.createDirectory(folder.resolve("cut-" + i));
      // every tenth time at the end of a file or of a line, where nothing is torn
      long at = i % 10 == 0 ? 0 : (long) (random.nextDouble() * size);
      byte[] last = cutOff(files, cut, at, random);
      int ends = lastFeed(last) + 1;
      List<String> before = Written.all(cut).subList(0, (int) wholeLines(cut));
      try (DecisionLog log = DecisionLog.open(cut, Written.NOON, SMALL)) {
        QuarantinedLine aside = log.setAside();
        assertThat(aside != null).isEqualTo(ends < last.length);
        if (aside != null) {
          torn++;
          assertThat(Files.readAllBytes(aside.kept()))
              .isEqualTo(Arrays.copyOfRange(last, ends, last.length));
        }
        assertThat(log.head().sequence()).isEqualTo(before.size());
        decisions.get(i % 24).appendTo(log);
      }
      List<String> after = Written.all(cut);
      assertThat(after.subList(0, before.size())).isEqualTo(before);
      Verification verified = Written.verified(cut);
      assertThat(verified.faults()).isEmpty();
      assertThat(verified.lines()).isEqualTo(after.size()).isGreaterThan(before.size());
    }
    assertThat(torn).isGreaterThan(TRIES * 8 / 10);
  }

  /** Takes over the files before a byte, and that byte's file up to it: the bytes of that. */
  private static byte[] cutOff(List<Path> files, Path into, long at, Random random)
      throws IOException {
    long left = at;
    for (Path file : files) {
      Path copy = into.resolve(file.getFileName());
      long size = Files.size(file);
      if (left < size) {
        byte[] bytes = Files.readAllBytes(file);
        int length = at == 0 ? feed(bytes, random) : (int) left;
        byte[] kept = Arrays.copyOf(bytes, length);
        Files.write(copy, kept);
        return kept;
      }
      Files.createLink(copy, file);
      left -= size;
    }
    throw new IllegalStateException("beyond the end");
  }

  private static int feed(byte[] bytes, Random random) {
    byte[] some = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    return lastFeed(some) + 1;
  }

  private static int lastFeed(byte[] bytes) {
    int at = bytes.length - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  private static long wholeLines(Path folder) {
    return Written.files(folder).stream()
        .mapToLong(file -> Written.text(file).chars().filter(c -> c == '\n').count())
        .sum();
  }
}
