package dev.smallcap.advisor.files.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {
  @TempDir Path folder;

  private Layout table(String rows) throws IOException {
    return Layouts.read(Files.writeString(folder.resolve("mine.csv"), "setting,of,value\n" + rows));
  }

  @Test
  void aTableOfOnesOwnNamesItsColumnsSeparatorMarkAndDates() throws IOException {
    Layout mine =
        table(
            """
            title,,the house's list
            column,symbol,Papier
            column,quantity,Nominal
            column,price,Letzter
            separator,,semicolon
            decimal,,comma
            dates,,day-first
            encoding,,windows-1252
            currency,,EUR
            """);

    Found found = Recognised.in("Papier;Nominal;Letzter\nIVV;1,5;640,00\n", mine);

    assertThat(found).isNotNull();
    assertThat(found.cell(found.below().get(0), Column.QUANTITY)).isEqualTo("1,5");
    assertThat(mine.decimalMark()).isEqualTo(DecimalMark.COMMA);
    assertThat(mine.dayOrder()).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(mine.encoding()).isEqualTo("windows-1252");
    assertThat(mine.currencies()).containsEntry("", "EUR");
  }

  @Test
  void theTableOfABuiltInLayoutIsATableOfOnesOwn() throws IOException {
    for (Layout layout : Layouts.all()) {
      Path copy = Files.writeString(folder.resolve("copy.csv"), Layouts.source(layout.id()));

      assertThat(Layouts.read(copy).title()).isEqualTo(layout.title());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour,,red | line 2: the setting (colour) is not known | write one of title, rows,"
            + " column",
        "column,ticker,A | line 2: the of (ticker) is not known | write one of symbol, isin, name",
        "decimal,,dot | line 2: the value (dot) is not known | write one of point, comma",
        "separator,,: | line 2: the value (:) is no separator | comma, semicolon, tab, bar",
        "encoding,,EBCDIC-9 | line 2: the value (EBCDIC-9) is no encoding known here | UTF-8",
        "class,Funds,EQUITY | line 2: the value (EQUITY) is not known | [CORE, SMALL, MID",
        "column,symbol, | line 2: the value () is empty | fill it in",
      })
  void aSettingThatIsNoneIsNamedWithItsLineAndTheWayOut(String row, String what, String maybe) {
    assertThatThrownBy(() -> table(row + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.csv, " + what)
        .hasMessageContaining(maybe);
  }

  @Test
  void aLayoutThatIsNotBuiltInIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> Layouts.of("schwab-2"))
        .hasMessageContaining("The layout (schwab-2) is not known.")
        .hasMessageContaining("schwab, fidelity, vanguard, interactive-brokers, kiwoom");
  }
}
