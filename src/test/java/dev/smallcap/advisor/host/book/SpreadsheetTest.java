package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that a spreadsheet would take for formulas are none in the files that a book writes. */
class SpreadsheetTest {
  private static final List<String> IDS =
      List.of("'=x", "+1-2", "-2+3", "-5", "=cmd|' /C calc'!A0", "@SUM(A1)", "c-1");
  private static final String CLIENT =
      """
      {"client":{"id":"%s","residency":"KR","age":45,"riskProfile":"R4","profiledOn":"2025-11-03",\
      "horizonMonths":12},"account":{"id":"%s","type":"KR_OVERSEAS","cash":{"amount":0,\
      "currency":"USD"},"fractionalShares":true},"holdings":[{"symbol":"IVV","quantity":1000,\
      "price":{"amount":100,"currency":"USD"},"priceDate":"2026-01-16"}]}\
      """;

  @TempDir private Path folder;

  @Test
  void theIdsAreReadBackAsTheyWereAndNoneIsAFormula() {
    BookSample sample = new BookSample(folder);
    String[] clients = IDS.stream().map(id -> CLIENT.formatted(id, id)).toArray(String[]::new);

    BookSummary summary =
        sample.run(sample.file("clients.jsonl", clients)).run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.advised()).isEqualTo(IDS.size());
    read(sample, "advice.csv");
  }

  @Test
  void soAreThoseOfRejectedRows() {
    BookSample sample = new BookSample(folder);
    String rest = ",R9,2025-11-03,12,KR_OVERSEAS,USD 1.00,yes,none";
    String clients =
        IDS.stream()
            .map(id -> CsvCell.written(id) + ",KR,45" + rest)
            .collect(Collectors.joining("\n"));

    BookSummary summary =
        sample
            .run(sample.file("clients.csv", BookSample.HEADER + ",holdings", clients))
            .run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.rejected()).isEqualTo(IDS.size());
    read(sample, "advice.csv.rejected.csv");
  }

  private static void read(BookSample sample, String file) {
    List<Row> rows = Table.parse(BookSample.text(sample.path(file)), file).rows();
    assertThat(rows).extracting(row -> row.required("client")).containsExactlyElementsOf(IDS);
    assertThat(rows).extracting(row -> row.required("account id")).containsExactlyElementsOf(IDS);
    for (Row row : rows) {
      row.fields()
          .values()
          .forEach(
              cell -> {
                if (!cell.equals("-5")) {
                  assertThat(cell).doesNotMatch("[=+@-].*");
                }
              });
    }
  }

  @Test
  void aCellOfARowOfClientsIsReadAsItWouldBeWritten() {
    BookSample sample = new BookSample(folder);
    String rest = ",KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 1.00,yes,none";
    String[] lines =
        IntStream.range(-1, 2)
            .mapToObj(i -> i < 0 ? BookSample.HEADER + ",holdings" : "'=" + i + rest)
            .toArray(String[]::new);

    sample.run(sample.file("clients.csv", lines)).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv").stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactly("'=0", "'=1");
  }
}
