package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives are read whole, within bounds, or refused; nothing of them is lost. */
class PackedTest {
  private static final String CSV = "date,UNRATE\n2025-12-01,4.4\n";
  @TempDir private Path folder;

  @Test
  void aPlainFileIsItsText() throws IOException {
    assertThat(read(CSV.getBytes(StandardCharsets.UTF_8))).containsExactly(CSV);
  }

  @Test
  void ofAZipTheTextsThatAreWantedAreReadWithoutTheirMarks() throws IOException {
    Map<String, String> files = new TreeMap<>(Map.of("a.csv", "\uFEFF" + CSV, "b.csv", "x"));
    files.put("folder/", "");
    files.put("picture.png", "\0");

    assertThat(read(zip(files))).containsExactly(CSV, "x");
    assertThat(Packed.read(folder.resolve("file"), name -> name.equals("b.csv")))
        .containsExactly(new NamedText(folder.resolve("file") + " (b.csv)", "x"));
  }

  @Test
  void namesThatKoreanWindowsPackedAreNoFault() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("x-windows-949"))) {
      zip.putNextEntry(new ZipEntry("시장/월별.csv"));
      zip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(bytes.toByteArray())).containsExactly(CSV);
  }

  @Test
  void anEmptyArchiveHoldsNothing() throws IOException {
    assertThat(read(zip(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inner.zip", "folder/inner.ZIP", "inner.csv.gz", "inner.tar"})
  void anArchiveInAnArchiveIsRefusedByName(String name) throws IOException {
    refused(zip(Map.of("a.csv", CSV, name, "")), "holds another archive (" + name + ").");
  }

  @Test
  void anArchiveUnderTheNameOfATextIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream outer = new ZipOutputStream(bytes)) {
      outer.putNextEntry(new ZipEntry("a.csv"));
      outer.write(zip(Map.of("b.csv", CSV)));
    }

    refused(bytes.toByteArray(), "(a.csv)) is a zip archive");
    refused(gzip(zip(Map.of("b.csv", CSV))), "is a zip archive");
    refused(gzip(gzip(CSV.getBytes(StandardCharsets.UTF_8))), "is packed by gzip");
  }

  @Test
  void anEncryptedArchiveIsRefused() throws IOException {
    byte[] bytes = zip(Map.of("a.csv", CSV));
    bytes[6] |= 1;
    bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;

    refused(bytes, "it is damaged, encrypted or packed otherwise");
  }

  @Test
  void anEntryWhoseBytesWereChangedIsRefused() throws IOException {
    byte[] bytes = zip(Map.of("a.csv", CSV));
    int sum = indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 16;
    bytes[sum]++;

    refused(bytes, "cannot be unpacked: it is damaged");
  }

  @Test
  @Tag("slow")
  void anArchiveThatIsCutOffAnywhereIsRefused() throws IOException {
    byte[] zip = zip(new TreeMap<>(Map.of("a.csv", CSV, "b.csv", CSV)));
    byte[] gzip = gzip(CSV.getBytes(StandardCharsets.UTF_8));

    for (int length = 4; length < zip.length; length++) {
      refused(Arrays.copyOf(zip, length), "cannot be unpacked");
    }
    for (int length = 2; length < gzip.length; length++) {
      refused(Arrays.copyOf(gzip, length), "was cut off");
    }
  }

  @Test
  void aSecondMemberOfAGzipIsReadOn() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(CSV.getBytes(StandardCharsets.UTF_8)));
    both.write(gzip("more".getBytes(StandardCharsets.UTF_8)));
    Path file = Files.write(folder.resolve("both.gz"), both.toByteArray());

    assertThat(Packed.read(file, any -> true))
        .extracting(NamedText::text)
        .containsExactly(CSV + "more");
  }

  @Test
  void whatFollowsAGzipIsNotLostInSilence() throws IOException {
    byte[] one = gzip(CSV.getBytes(StandardCharsets.UTF_8));
    byte[] damaged = one.clone();
    damaged[damaged.length - 5]++;

    for (byte[] more : new byte[][] {{0}, {'x', 'y'}, damaged, Arrays.copyOf(one, 12)}) {
      ByteArrayOutputStream both = new ByteArrayOutputStream();
      both.write(one);
      both.write(more);
      refused(both.toByteArray(), "");
    }
  }

  @Test
  @Tag("slow")
  void whatUnpacksToTooMuchIsRefusedWithoutUnpackingItAll() throws IOException {
    byte[] zip = bomb(bytes -> entry(bytes, "a.csv"));
    byte[] gzip = bomb(GZIPOutputStream::new);

    assertThat(zip.length).isLessThan(TextFile.LARGEST / 100);
    refused(zip, "unpacks to more than 16777216 bytes.");
    refused(gzip, "unpacks to more than 16777216 bytes.");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i <= 1_000; i++) {
      files.put(i + ".csv", "");
    }

    refused(zip(files), "holds more than 1000 files.");
  }

  @Test
  void anArchiveThatLiesInAnotherFileSystemIsToBeUnpacked() throws IOException {
    Path outer = Files.write(folder.resolve("outer.zip"), zip(Map.of()));
    try (FileSystem inside = FileSystems.newFileSystem(outer)) {
      Path inner = Files.write(inside.getPath("/inner.zip"), zip(Map.of("a.csv", CSV)));

      assertThatThrownBy(() -> Packed.read(inner, name -> true))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("is a zip archive");
    }
  }

  private java.util.List<String> read(byte[] bytes) throws IOException {
    Files.write(folder.resolve("file"), bytes);
    return Packed.read(folder.resolve("file"), name -> name.endsWith(".csv")).stream()
        .map(NamedText::text)
        .toList();
  }

  private void refused(byte[] bytes, String what) throws IOException {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file")
        .hasMessageContaining(what)
        .hasMessageContaining("Maybe ");
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  private static OutputStream entry(OutputStream out, String name) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(name));
    return zip;
  }

  /** One byte more than is read, packed. */
  private static byte[] bomb(Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = packer.pack(bytes)) {
      packed.write(new byte[TextFile.LARGEST + 1]);
    }
    return bytes.toByteArray();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
