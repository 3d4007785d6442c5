package dev.smallcap.advisor.host.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.Layouts;
import dev.smallcap.advisor.situation.Holdings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each built-in layout, as it is published, and with its parts moved about and renamed. */
class BuiltInLayoutsTest {
  private static final Path FOLDER = Path.of("src/test/resources/inputs/broker");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static HoldingsImport plain() {
    return HoldingsImport.of(PolicyModels.of(Policy.standard()).funds());
  }

  /** The varied file of a layout, whose headers may be those of no broker. */
  private static Imported varied(String id) {
    return given(id, plain().laidOut(id)).read(FOLDER.resolve("varied/" + id + ".csv"));
  }

  private static Imported published(String id) {
    return given(id, plain()).read(FOLDER.resolve(id + ".csv"));
  }

  private static HoldingsImport given(String id, HoldingsImport asked) {
    return switch (id) {
      case "vanguard" -> asked.pricesOf(DAY);
      case "mirae-asset" ->
          asked
              .pricesOf(DAY)
              .setting("code", "삼성전자", "005930")
              .setting("code", "애플", "AAPL")
              .setting("currency", "해외주식", "USD");
      default -> asked;
    };
  }

  private static List<String> rows(Imported imported) {
    return imported.csv().lines().skip(1).map(line -> line.replaceAll(",+$", "")).sorted().toList();
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource(
      delimiter = '|',
      value = {
        "schwab | CASH,2000,1.00,USD,2026-01-15,CASH / IVV,1250,640.00,USD,2026-01-15"
            + " / SCHA,100,28.97,USD,2026-01-15",
        "fidelity | IVV,12.345,640.00,USD,2026-01-15 / SPAXX,2000,1.00,USD,2026-01-15",
        "vanguard | VMFXX,1234.56,1.00,USD,2026-01-15 / VOO,18.1817,629.30,USD,2026-01-15",
        "interactive-brokers | CASH,2000.5,1.00,USD,2026-01-15,CASH / EXSA,10,55.50,EUR,2026-01-15"
            + " / IVV,100,640.00,USD,2026-01-15"
            + " / T 4 1/8 11/15/32,10000,98.50,USD,2026-01-15,BOND,,,9850",
        "kiwoom | 005930,10,70000,KRW,2026-01-15 / 360750,1951,24500,KRW,2026-01-15",
        "mirae-asset | 005930,10,70000,KRW,2026-01-15 / 360750,1951,24500,KRW,2026-01-15"
            + " / AAPL,5,255.10,USD,2026-01-15",
        "ghostfolio | IVV,3,638.50,USD,2026-01-14",
        "wealthfolio | CASH,2500,1.00,CAD,2026-01-15,CASH / CASH,3200,1.00,USD,2026-01-15,CASH"
            + " / IVV,100,640.00,USD,2026-01-15 / TD.TO,100,92.15,CAD,2026-01-15",
        "wealthfolio-activities | IVV,6,638.50,USD,2026-01-14 / VOO,2,629.30,USD,2025-05-01",
      })
  void aPublishedLayoutIsRecognisedAndReadWhateverItsOrderLanguageAndFooter(
      String id, String expected) {
    List<String> rows = List.of(expected.split(" / "));
    Imported published = published(id);

    assertThat(published.layout()).isEqualTo(id);
    assertThat(rows(published)).isEqualTo(rows);
    assertThat(rows(varied(id))).isEqualTo(rows);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "schwab, '1: a title / 7: a total', '1: a title / 7: a total / 9: a note'",
    "fidelity, '4: not settled yet / 6: a note / 7: a note', '4: not settled yet / 6: a note'",
    "vanguard, '7: another table, of transactions / 8: of another table, of transactions',"
        + " '4: a total / 6: a note'",
    "interactive-brokers, '15: a lot of the line above / 18: the header again / 19: an option: its"
        + " share of the market is not known / 20: the header again', '7: a lot of the line above /"
        + " 10: an option: its share of the market is not known'",
    "kiwoom, '', '1: above the table / 5: a total / 7: a note'",
    "mirae-asset, '', '1: above the table / 6: a total / 7: a note'",
    "ghostfolio, '6: all of it was sold', '4: all of it was sold / 7: a note'",
    "wealthfolio, '2: of an earlier day / 3: of an earlier day / 4: of an earlier day',"
        + " '6: of an earlier day / 7: a total'",
    "wealthfolio-activities, '7: line 7: what (SPLIT) does to what is held is not known',"
        + " '5: line 5: what (SPLIT) does to what is held is not known / 8: a note'",
  })
  void whatIsLeftOutIsListedWithItsLineAndWhy(String id, String published, String varied) {
    assertThat(left(published(id))).isEqualTo(published);
    assertThat(left(varied(id))).isEqualTo(varied);
  }

  static List<String> ofBrokersAndTrackers() {
    return Layouts.all().stream().map(Layout::id).filter(id -> !id.equals("columns")).toList();
  }

  private static String left(Imported imported) {
    return String.join(
        " / ", imported.leftOut().stream().map(each -> each.line() + ": " + each.told()).toList());
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("ofBrokersAndTrackers")
  void whatIsWrittenReadsBackToTheSameHoldings(String id) {
    for (Imported imported : List.of(published(id), varied(id))) {
      assertThat(Holdings.parse(imported.csv(), "holdings.csv").list())
          .isEqualTo(imported.holdings().list());
    }
  }

  @ParameterizedTest
  @CsvSource({"'', EXSA.DE, IVV", "varied/, DE0002635307, US4642872000"})
  void pricesThatCarryTheirCurrencyAreReadInItAndValuesInAnotherOneAreNotUsed(
      String folder, String stoxx, String ivv) {
    Imported imported = plain().read(FOLDER.resolve(folder + "portfolio-performance.csv"));

    assertThat(imported.layout()).isEqualTo("portfolio-performance");
    assertThat(rows(imported))
        .containsExactly(stoxx + ",40.5,55.50,EUR,2026-01-15", ivv + ",100,640.00,USD,2026-01-15");
    assertThat(imported.notes()).contains("values in EUR beside prices in USD are not used");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "schwab, false, SCHA",
    "fidelity, true, ''",
    "interactive-brokers, false, EXSA",
    "kiwoom, false, 005930",
    "ghostfolio, true, ''"
  })
  void anImportIsWholeWhereNothingThatIsHeldIsMissingAndNothingLacksItsClass(
      String id, boolean whole, String classless) {
    assertThat(published(id).isWhole()).isEqualTo(whole);
    assertThat(String.join(" ", published(id).classless())).isEqualTo(classless);
  }
}
