package dev.smallcap.advisor.files.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTest {
  private static final String KOREAN = "종목코드,종목명,보유수량\n360750,TIGER 미국S&P500(H),\"1,951\"\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, ''",
    "UTF-8, UTF-8, \uFEFF",
    "UTF-16LE, UTF-16, \uFEFF",
    "UTF-16BE, UTF-16, \uFEFF",
    "x-windows-949, CP949, ''"
  })
  void theEncodingOfKoreanTextIsFoundOutAndItsMarkTakenOff(
      String charset, String name, String mark) {
    byte[] bytes = (mark + KOREAN).getBytes(Charset.forName(charset));

    assertThat(Encoded.of(bytes, "x.csv", null)).isEqualTo(new Encoded(KOREAN, name));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16IsFoundOutByItsZerosWhereItHasNoMark(String charset) {
    String text = "symbol,quantity,price,currency,price_date\nIVV,1,640,USD,2026-01-15\n";

    assertThat(Encoded.of(text.getBytes(Charset.forName(charset)), "x.csv", null))
        .isEqualTo(new Encoded(text, "UTF-16"));
  }

  @Test
  void westernTextIsNotTakenForKoreanAndIsReadWhenItsEncodingIsSaid() {
    String text = "Stück;Währung;Größe;Straße\n1;EUR;ä;ö\n";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> Encoded.of(bytes, "x.csv", null))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(x.csv) is not UTF-8 text.")
        .hasMessageContaining("--encoding, such as windows-1252");
    assertThat(Encoded.of(bytes, "x.csv", "windows-1252").text()).isEqualTo(text);
  }

  @Test
  void anExcelFileIsToldByItsFirstBytes() {
    byte[] newer =
        "PK\003\004 [Content_Types].xml xl/workbook.xml".getBytes(StandardCharsets.ISO_8859_1);
    byte[] older = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};

    assertThatThrownBy(() -> Encoded.of(newer, "a.xlsx", null))
        .hasMessageContaining("(a.xlsx) is an Excel workbook (.xlsx), no text.")
        .hasMessageContaining("save the sheet as CSV UTF-8");
    assertThatThrownBy(() -> Encoded.of(older, "a.xls", null))
        .hasMessageContaining("(a.xls) is a workbook of an older Excel (.xls)");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = "a,b\n1,\0\n".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> Encoded.of(bytes, "x.csv", null))
        .hasMessageContaining("is no text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"foo", "a b", "''"})
  void anEncodingThatIsNotKnownIsRefusedByItsName(String name) {
    byte[] bytes = "Stück".getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> Encoded.of(bytes, "x.csv", name))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The encoding (" + name + ") is not known here.")
        .hasMessageContaining("windows-1252");
  }
}
