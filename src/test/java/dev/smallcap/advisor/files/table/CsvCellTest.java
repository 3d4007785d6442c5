package dev.smallcap.advisor.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is written so that it does not, and read back as it was. */
class CsvCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1-2",
        "-1+1",
        "-",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u00a0@x",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1+1",
        "\uff20x",
        "-5;x",
        "+5 % x",
      })
  void whatBeginsLikeAFormulaGetsAnApostrophe(String value) {
    assertThat(CsvCell.written(value)).isEqualTo("'" + value);
    assertThat(CsvCell.read("'" + value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "c-1", "1=1", "-5", "+5", "-12.50", "-5 %", "-0.5%", "'c", "''", "' c", "\uac00"
      })
  void whatDoesNotStaysAsItIs(String value) {
    assertThat(CsvCell.written(value)).isEqualTo(value);
    assertThat(CsvCell.read(value)).isEqualTo(value);
  }

  @Test
  void apostrophesOfTheValueAreCountedAlong() {
    assertThat(CsvCell.written("'=1")).isEqualTo("''=1");
    assertThat(CsvCell.read("''=1")).isEqualTo("'=1");
    assertThat(CsvCell.written("'-5")).isEqualTo("''-5");
    assertThat(CsvCell.read("''-5")).isEqualTo("'-5");
  }

  @Test
  @Tag("slow")
  void everyValueIsReadBackAsItWasAndNoneIsRun() {
    Random random = new Random(13);
    String signs = "''==+-@\t\r\n 05.%a\uff1d\u00a0\u3000";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        value.append(signs.charAt(random.nextInt(signs.length())));
      }
      String cell = CsvCell.written(value.toString());
      assertThat(CsvCell.read(cell)).isEqualTo(value.toString());
      if (!cell.matches("[+-]?\\d+(\\.\\d+)?( ?%)?")) {
        assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("@");
        assertThat(cell).doesNotStartWith("\t").doesNotStartWith("+").doesNotStartWith("-");
      }
    }
  }

  @Test
  void aNumberIsNoneBehindAnApostrophe() {
    Row row = Table.parse("id,quantity\n'-5,'-5\n", "x.csv").rows().get(0);

    assertThat(row.required("id")).isEqualTo("-5");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> row.decimal("quantity"))
        .hasMessageContaining("the quantity ('-5) is not a plain decimal");
  }
}
