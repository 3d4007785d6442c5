package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of brokers, from the command line to the advice. */
class ImportTest {
  private static final String FOLDER = "src/test/resources/inputs/broker/";

  @TempDir Path folder;

  @Test
  void anExportIsTakenOverToAFileThatAdviceReads() {
    String out = folder.resolve("holdings.csv").toString();

    Ran imported = Ran.of("import", FOLDER + "fidelity.csv", "--out", out);
    Ran advised =
        Ran.of(
            "advise",
            "--audit",
            "--client",
            "src/test/resources/inputs/us.json",
            "--holdings",
            out,
            "--market",
            "src/examples/article/market.csv",
            "--as-of",
            "2026-01-16");

    assertThat(imported.err()).isEmpty();
    assertThat(imported.exit()).isZero();
    assertThat(imported.out())
        .isEqualTo(
            """
            src/test/resources/inputs/broker/fidelity.csv: Fidelity, portfolio positions, UTF-8
            Written to %s
            Taken over
              - IVV: 12.345 at USD 640.00 of 2026-01-15
              - SPAXX: 2000 at USD 1.00 of 2026-01-15
            Read so
              - the prices are of 2026-01-15, as line 7 says
            Left out: nothing is held there
              - line 4 (Pending Activity): not settled yet
              - line 6 (The data and information in this spreadsheet is provided ...): a note
              - line 7 (Date downloaded Jan-15-2026 at 3:32 p.m ET): a note
            """
                .formatted(out));
    assertThat(advised.exit()).isZero();
    assertThat(advised.out()).contains("SPAXX");
  }

  @Test
  void withoutAFileTheHoldingsGoToStandardOutputAndTheListBesideIt() {
    Ran ran = Ran.of("import", FOLDER + "schwab.csv");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            """
            symbol,quantity,price,currency,price_date,class,leverage,multiplier,value
            CASH,2000,1.00,USD,2026-01-15,CASH,,,
            IVV,1250,640.00,USD,2026-01-15,,,,
            SCHA,100,28.97,USD,2026-01-15,,,,
            """);
    assertThat(ran.err())
        .contains("LACKING A CLASS")
        .contains("SCHA: give --class \"SCHA=CLASS\", one of CORE, SMALL, MID, CASH");
  }

  @Test
  void aClassThatIsGivenMakesTheImportWhole() {
    Ran ran = Ran.of("import", FOLDER + "schwab.csv", "--class", "SCHA=SMALL");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("SCHA,100,28.97,USD,2026-01-15,SMALL");
  }

  @Test
  void whatIsLeftOutThoughItMayBeHeldMakesTheExitCodeOne() {
    Ran ran = Ran.of("import", FOLDER + "mirae-asset.csv", "--prices-of", "2026-01-15");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .contains("LEFT OUT, THOUGH SOMETHING MAY BE HELD")
        .contains("line 3 (삼성전자): no code stands beside the name (삼성전자)")
        .contains("--code \"삼성전자=CODE\"");
  }

  @Test
  void theJsonOfGhostfolioIsReadAsItsTable() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("ghostfolio-export.json"),
            """
            {"meta": {"date": "2026-01-15T00:00:00.000Z"}, "accounts": [], "activities": [
              {"accountId": "a", "date": "2021-09-16T00:00:00.000Z", "symbol": "IVV", "type": "BUY",
               "dataSource": "YAHOO", "currency": "USD", "unitPrice": 445.1, "quantity": 5, "fee": 0},
              {"accountId": "a", "date": "2021-11-17T00:00:00.000Z", "symbol": "IVV",
               "type": "DIVIDEND", "dataSource": "YAHOO", "currency": "USD", "unitPrice": 0.62,
               "quantity": 5},
              {"accountId": "a", "date": "2026-01-14T00:00:00.000Z", "symbol": "IVV",
               "type": "SELL", "dataSource": "YAHOO", "currency": "USD", "unitPrice": 638.5,
               "quantity": 2}]}
            """);

    Ran ran = Ran.of("import", json.toString());

    assertThat(ran.out()).contains("\nIVV,3,638.50,USD,2026-01-14");
    assertThat(ran.err()).contains("Ghostfolio, activities");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "'{\"holdings\": []}', is JSON without activities.",
    "'{\"activities\": [', is not JSON",
    "'a,b\n1,2\n', has no line that names the columns of a holding",
    "'', has no line that names the columns of a holding",
  })
  void aFileThatIsNoExportIsRefusedAndNothingIsWritten(String text, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("x"), text);
    Path out = folder.resolve("holdings.csv");

    Ran ran = Ran.of("import", file.toString(), "--out", out.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
    assertThat(out).doesNotExist();
  }

  @Test
  void anExportIsNotWrittenOverByItsHoldings() throws IOException {
    Path file = Files.copy(Path.of(FOLDER + "fidelity.csv"), folder.resolve("x.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("y.csv"), file);
    byte[] before = Files.readAllBytes(file);

    Ran ran = Ran.of("import", file.toString(), "--out", link.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("is an input too, by its name");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aTableOfALayoutIsNotWrittenOverEither() throws IOException {
    Path mine =
        Files.writeString(folder.resolve("mine.csv"), Ran.of("import", "--show", "kiwoom").out());
    byte[] before = Files.readAllBytes(mine);
    Path link = Files.createLink(folder.resolve("out.csv"), mine);

    Ran ran =
        Ran.of(
            "import", FOLDER + "kiwoom.csv", "--layout", mine.toString(), "--out", link.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("is an input too, by its name (" + mine + ")");
    assertThat(mine).hasBinaryContent(before);
  }

  @Test
  void theLayoutsAreListedAndTheirTablesShown() throws IOException {
    Ran table = Ran.of("import", "--show", "kiwoom");
    Path mine = Files.writeString(folder.resolve("mine.csv"), table.out());

    assertThat(Ran.of("import", "--layouts").out())
        .contains("kiwoom                   Kiwoom, balance\n");
    assertThat(table.out()).startsWith("setting,of,value\ntitle,,\"Kiwoom, balance\"\n");
    assertThat(Ran.of("import", FOLDER + "kiwoom.csv", "--layout", mine.toString()).out())
        .contains("360750,1951,24500,KRW,2026-01-15");
  }
}
