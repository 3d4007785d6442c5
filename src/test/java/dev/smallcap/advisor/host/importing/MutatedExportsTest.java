package dev.smallcap.advisor.host.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports with bytes changed and moved: read, or refused by an InputException. */
@Tag("slow")
class MutatedExportsTest {
  private static final int TRIES = Integer.getInteger("exports.mutants", 500);
  private static final byte[] TELLING =
      "0123456789/-.,;\"'=@($%)AE+\n\0\t|\uFEFF월\u202E".getBytes(StandardCharsets.UTF_8);
  private final Random random = new Random(20260115L);
  private final HoldingsImport plain =
      HoldingsImport.of(PolicyModels.of(Policy.standard()).funds());
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void nothingButAnInputExceptionComesOfThemAndWhatIsReadCanBeReadBack() throws IOException {
    List<byte[]> samples = samples();
    int read = 0;
    for (int i = 0; i < TRIES; i++) {
      Path file =
          Files.write(folder.resolve("export.csv"), mutant(samples.get(i % samples.size())));
      HoldingsImport asked =
          random.nextBoolean() ? plain : plain.pricesOf(LocalDate.of(2026, 1, 14));
      try {
        check(asked.read(file));
        read++;
      } catch (InputException e) {
        assertThat(e.what()).isNotBlank().hasSizeLessThan(2_000);
        assertThat(e.getMessage().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(e.getMessage().replace("\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(e.maybe()).matches("(?s)\\S.*\\.");
      }
      refused(file);
    }
    assertThat(read).isBetween(1, TRIES - 1);
  }

  private static void check(Imported imported) {
    assertThat(Holdings.parse(imported.csv(), "holdings.csv").list())
        .isEqualTo(imported.holdings().list());
    assertThat(imported.leftOut())
        .allSatisfy(
            left -> {
              assertThat(left.why()).isNotBlank();
              assertThat(left.what().chars()).noneMatch(Character::isISOControl);
            });
  }

  /** The strict reader and its hints. */
  private static void refused(Path file) {
    try {
      assertThat(Holdings.csv(file).list()).isNotNull();
    } catch (InputException e) {
      assertThat(e.getMessage().replace("\n", "").chars()).noneMatch(Character::isISOControl);
    }
  }

  private static List<byte[]> samples() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    Path broker = Path.of("src/test/resources/inputs/broker");
    for (Path from : List.of(broker, broker.resolve("varied"))) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          samples.add(Files.readAllBytes(file));
        }
      }
    }
    samples.add(
        new String(samples.get(0), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
    return samples;
  }

  private byte[] mutant(byte[] sample) {
    byte[] bytes = sample.clone();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(40), bytes.length - at);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
        case 2 ->
            System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
        default -> Arrays.fill(bytes, at, at + length, TELLING[random.nextInt(TELLING.length)]);
      }
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }
}
