package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a packed file is passed over in silence, and there is an end to what comes of it. */
class GunzipTest {
  private static final int SECOND_SUM = 8;

  @TempDir private Path folder;

  @Test
  void everyMemberIsRead() {
    byte[] packed = joined(packed("a\nb\n"), packed(""), packed("c\n"), packed("d"));

    assertThat(lines(packed)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aMemberMayHaveANameAndWhateverElseAHeaderCanHold() {
    byte[] plain = packed("a\nb\n");
    byte[] head = {31, (byte) 139, 8, 2 + 4 + 8 + 16, 1, 2, 3, 4, 0, 3, 2, 0, 7, 7, 'n', 0, 'c', 0};
    CRC32 sum = new CRC32();
    sum.update(head);
    byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);

    assertThat(lines(joined(head, check, body, plain))).containsExactly("a", "b", "a", "b");
    check[0]++;
    refused(joined(head, check, body), "is damaged: member 1 of gzip has another header");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0    | does not begin as gzip does",
        "1 | 1    | does not begin as gzip does",
        "2 | 9    | is packed in another way",
        "3 | 0x80 | is packed in another way",
      })
  void aSecondMemberWhoseHeaderIsDamagedIsNoEnd(int at, String value, String told) {
    byte[] first = packed("a\n");
    byte[] second = packed("b\n".repeat(100));
    second[at] = Integer.decode(value).byteValue();

    refused(joined(first, second), "is damaged: member 2 of gzip " + told);
  }

  @Test
  void aSecondMemberWhoseSumIsAnotherIsRefused() {
    byte[] second = packed("b\n");
    second[second.length - SECOND_SUM]++;

    refused(joined(packed("a\n"), second), "member 2 of gzip holds something else than was packed");
  }

  @Test
  void bytesAfterTheLastMemberAreRefused() {
    for (String after : List.of("c-9,KR", "\0", "\0\0\0\0\0\0\0\0\0\0\0\0", "\n", "\037")) {
      byte[] packed = joined(packed("a\n"), after.getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> lines(packed))
          .as(after)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("\nMaybe get it again");
    }
  }

  @Test
  void aFileThatIsCutOffAnywhereIsToldToBe() {
    byte[] packed = joined(packed("a\nb\n"), packed("c\n"));
    int whole = packed("a\nb\n").length;
    for (int length = 2; length < packed.length; length++) {
      if (length != whole) {
        refused(Arrays.copyOf(packed, length), "was cut off: ");
      }
    }
  }

  @Test
  @Tag("long")
  void aFileThatUnpacksToHundredsOfTimesItsSizeIsRefused() {
    byte[] rows = pack(out -> repeat(out, "c-1,KR,45,R4,2025-11-03,12\n", 4_000_000));

    refused(rows, "unpacks to more than 400 times its size.");
  }

  @Test
  @Tag("long")
  void blankLinesHaveAnEndInLinesAndInRows() {
    for (String blank : List.of("\n", " \r\n", "\t \n")) {
      byte[] packed =
          pack(
              out -> {
                out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
                repeat(out, blank, 1_100_000);
              });
      refused(packed, "holds more than 1000000 blanks and blank lines in a row.");
      Path file = write(packed);
      assertThatThrownBy(
              () -> {
                try (RowStream rows = RowStream.open(file)) {
                  while (rows.next() != null) {
                    // rows of blanks are rows of one field
                  }
                }
              })
          .isInstanceOf(InputException.class)
          .hasMessageContaining("in a row.\nMaybe it is not the file you meant");
    }
  }

  @Test
  void someBlankLinesAreNone() {
    byte[] packed = packed("a\n" + "\n".repeat(900_000) + "b\n" + "\n".repeat(900_000));

    assertThat(lines(packed).stream().filter(line -> !line.isEmpty())).containsExactly("a", "b");
  }

  private void refused(byte[] packed, String told) {
    assertThatThrownBy(() -> lines(packed))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(told)
        .hasMessageContaining("\nMaybe ");
  }

  private List<String> lines(byte[] packed) {
    List<String> lines = new ArrayList<>();
    try (TextStream text = TextStream.open(write(packed))) {
      for (String line = text.line(); line != null; line = text.line()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Path write(byte[] bytes) {
    try {
      return Files.write(folder.resolve("clients.csv.gz"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Text {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] packed(String text) {
    return pack(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    byte[] some = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i += 1_000) {
      out.write(some);
    }
  }

  private static byte[] pack(Text text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      text.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
