package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of figures with bytes changed, doubled, moved and cut off end in an InputException. */
@Tag("slow")
class MutatedFiguresTest {
  private static final int TRIES = Integer.getInteger("figures.mutants", 800);
  private static final byte[] TELLING =
      "0123456789/-.,;\"{}[]\n\0\t\uFEFF월".getBytes(StandardCharsets.UTF_8);
  private final Random random = new Random(20260116L);
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void nothingButAnInputExceptionComesOfThem() throws IOException {
    List<byte[]> samples = samples();
    int read = 0;
    for (int i = 0; i < TRIES; i++) {
      byte[] mutant = mutant(samples.get(i % samples.size()));
      Path file = Files.write(folder.resolve("UNRATE.json"), mutant);
      try {
        assertThat(FredJson.read(file, LocalDate.of(2026, 1, 16)).values()).hasSize(7);
        assertThat(MarketData.fred(file).values()).hasSize(7);
        read++;
      } catch (InputException e) {
        assertThat(e.what()).isNotBlank().hasSizeLessThan(2_000);
        assertThat(e.getMessage().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(e.getMessage().replace("\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(e.maybe()).matches("(?s)\\S.*\\.");
      }
    }
    assertThat(read).isBetween(1, TRIES - 1);
  }

  private List<byte[]> samples() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/examples/article/market.csv"));
    String csv = lines.get(0) + "\n" + String.join("\n", lines.subList(70, lines.size())) + "\n";
    StringBuilder json = new StringBuilder("{");
    String[] header = lines.get(0).split(",");
    for (int i = 1; i < header.length; i++) {
      json.append(i > 1 ? "," : "").append('"').append(header[i]).append("\":");
      json.append(MarketFiles.json(csv, i));
    }
    List<byte[]> samples = new ArrayList<>();
    for (String text :
        List.of(
            csv,
            MarketFiles.fredMd(csv),
            MarketFiles.german(csv),
            MarketFiles.graph(csv),
            MarketFiles.txt(csv, 3),
            json.append('}').toString(),
            MarketFiles.json(csv, 3))) {
      samples.add(text.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("Monthly.csv"));
      out.write(samples.get(0));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(samples.get(0));
    }
    samples.add(zip.toByteArray());
    samples.add(gzip.toByteArray());
    return samples;
  }

  private byte[] mutant(byte[] sample) {
    byte[] bytes = sample.clone();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(40), bytes.length - at);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
        case 2 ->
            System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
        case 3 -> bytes = joined(bytes, at, bytes, at + length);
        default -> bytes = joined(bytes, at + length, bytes, at);
      }
    }
    return random.nextInt(20) == 0
        ? joined(bytes, random.nextInt(bytes.length), bytes, bytes.length)
        : bytes;
  }

  /** The beginning of one and the end of another, and never nothing. */
  private static byte[] joined(byte[] one, int to, byte[] other, int from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(one, 0, to);
    bytes.write(other, from, other.length - from);
    return bytes.size() == 0 ? one : bytes.toByteArray();
  }
}
