package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no UTF-8 text is told by what it is. */
class FileKindTest {
  private static final String CSV = "종목,수량\n삼성전자,10\n";
  @TempDir private Path folder;

  @Test
  void anExcelWorkbookIsToldByItsFirstBytesWhateverItsName() throws IOException {
    byte[] workbook = zip("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml");

    refused(workbook, "is an Excel workbook (.xlsx)", "save the sheet as CSV UTF-8.");
  }

  @Test
  void aWorkbookOfAnOlderExcelIsToldByItsFirstBytes() throws IOException {
    byte[] workbook = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));

    refused(workbook, "is a workbook of an older Excel (.xls)", "save the sheet as CSV UTF-8.");
  }

  @Test
  void aSpreadsheetOfLibreOfficeIsToldByItsFirstBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] type =
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
      ZipEntry entry = new ZipEntry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
    }

    refused(bytes.toByteArray(), "is an OpenDocument spreadsheet (.ods)", "save the sheet as CSV");
  }

  @Test
  void anotherArchiveIsToldAsThat() throws IOException {
    refused(zip("holdings.csv"), "is a zip archive", "unpack it");
    assertThat(FileKind.of(zip())).isEqualTo(FileKind.ZIP);
  }

  @Test
  void aFilePackedByGzipIsToldAsThatWhereItIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    Path file = write(bytes.toByteArray());

    assertThatThrownBy(() -> TextFile.read(file)).hasMessageContaining("is packed by gzip");
    assertThat(TextStream.open(file).line()).isEqualTo("종목,수량");
  }

  @Test
  void aPdfDocumentIsToldAsThat() throws IOException {
    refused("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), "is a PDF", "as CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void textOfSixteenBitsIsToldWithItsMarkAndWithout(String charset) throws IOException {
    String english = "symbol,quantity\nIVV,10\n";

    refused(english.getBytes(Charset.forName(charset)), "is UTF-16 text", "encoding UTF-8.");
  }

  @Test
  void textOfThirtyTwoBitsIsToldByItsMark() throws IOException {
    refused(CSV.getBytes(Charset.forName("X-UTF-32LE-BOM")), "is UTF-32 text", "encoding UTF-8.");
  }

  @Test
  void koreanOfWindowsIsTold() throws IOException {
    refused(CSV.getBytes(Charset.forName("x-windows-949")), "can be read as CP949", "UTF-8.");
    refused("똠방,1\n".getBytes(Charset.forName("x-windows-949")), "can be read as CP949", "UTF-8.");
  }

  @Test
  void otherEncodingsAreNotTakenForKoreanAndTheByteIsNamed() throws IOException {
    byte[] latin = "name,value\nCrédit Agricole,10\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] japanese = "銘柄,トヨタ自動車\n".getBytes(Charset.forName("Shift_JIS"));

    refused(latin, "is not UTF-8 text: see the byte E9 in line 2.", "encoding UTF-8.");
    refused(japanese, "is not UTF-8 text", "encoding UTF-8.");
  }

  @Test
  void aLetterThatIsCutOffIsNoFaultOfABeginningButOfAFile() throws IOException {
    byte[] whole = "가나".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    Path file = write(cut);

    assertThat(FileKind.of(cut)).isEqualTo(FileKind.UTF_8);
    assertThatThrownBy(() -> TextFile.read(file))
        .hasMessageContaining("ends within a letter of UTF-8")
        .hasMessageContaining("Maybe it was cut off");
  }

  @Test
  void aSingleNulDoesNotMakeATextOfSixteenBits() throws IOException {
    Path file = write("I\0V,1".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> TextFile.read(file)).hasMessageContaining("holds a NUL character");
  }

  @Test
  void textInUtf8IsText() {
    assertThat(
            List.of("", "a", CSV, "\uFEFF" + CSV, "PK,1\n", "%PDX\n", "\uD83D\uDE00").stream()
                .map(text -> FileKind.of(text.getBytes(StandardCharsets.UTF_8))))
        .containsOnly(FileKind.UTF_8);
  }

  /** By whoever reads a file whole and by whoever reads it as a stream. */
  private void refused(byte[] bytes, String what, String wayOut) throws IOException {
    Path file = write(bytes);
    for (Runnable reader :
        List.<Runnable>of(
            () -> Holdings.csv(file), () -> TextFile.read(file), () -> RowStream.open(file))) {
      assertThatThrownBy(reader::run)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("holdings.csv")
          .hasMessageContaining(what.replaceAll(":.*", ""))
          .hasMessageContaining(wayOut);
    }
    assertThatThrownBy(() -> TextFile.read(file)).hasMessageContaining(what);
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("holdings.csv"), bytes);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
