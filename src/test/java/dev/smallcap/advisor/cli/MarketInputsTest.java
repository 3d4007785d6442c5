package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of figures as hosts have them. */
class MarketInputsTest {
  private static final Path FIGURES = Path.of("src/examples/article/market.csv");
  @TempDir private Path folder;
  private Workbench bench;

  @BeforeEach
  void setUp() {
    bench = new Workbench(folder);
  }

  /** A file for each series but one. */
  private void split(String absent) throws IOException {
    List<String[]> rows =
        Files.readAllLines(FIGURES).stream().map(line -> line.split(",", -1)).toList();
    String[] header = rows.get(0);
    for (int column = 1; column < header.length; column++) {
      StringBuilder file = new StringBuilder();
      for (String[] row : rows) {
        file.append(row[0]).append(',').append(row[column]).append('\n');
      }
      if (!header[column].equals(absent)) {
        bench.write("figures/" + header[column] + ".csv", file.toString());
      }
    }
    bench.option("--market", "figures");
  }

  @Test
  void aSeriesThatIsInNoneOfTheFilesIsBadInputForAdviceAndForPhases() throws IOException {
    split("TB3MS");
    Ran advice = bench.run();
    Ran phases = Ran.of("phases", "--market", folder.resolve("figures").toString());

    for (Ran ran : List.of(advice, phases)) {
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("The series (TB3MS) is in none of the files read: ");
    }
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource(
      delimiter = '|',
      value = {
        "dff.csv       | of dff.csv, which is daily, not the monthly FEDFUNDS.",
        "mixed.csv     | mixed.csv, line 3: the observation_date (2025-01-02) has the same month as"
            + " line 2: the file is daily.",
        "mixed.csv     | (DGS10) is daily, not the monthly GS10.",
        "quarterly.csv | quarterly.csv holds quarterly values in the column (FEDFUNDS).",
        "pc1.csv       | of pc1.csv, which is a percent change of CPIAUCSL.",
        "unrate.txt    | (FEDFUNDS, CPIAUCSL, INDPRO, DPCERA3M086SBEA, GS10, TB3MS) are in none of"
            + " the files read",
        "UNRATE.xlsx   | UNRATE.xlsx) is an Excel workbook (.xlsx)",
      })
  void figuresOfAnotherKindAreToldByItForAdviceAndForPhases(String file, String said) {
    String path = "src/test/resources/inputs/market/" + file;
    Ran advice = bench.set("--market", path).run();
    Ran phases = Ran.of("phases", "--market", path);

    for (Ran ran : List.of(advice, phases)) {
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().replace("src/test/resources/inputs/market/", "")).contains(said);
    }
  }

  @Test
  @Tag("slow")
  void sevenFilesAreReadAsTheOneThatHoldsThem() throws IOException {
    String one = bench.run().out();
    split("none");

    assertThat(bench.run().out()).isEqualTo(one);
  }

  @Test
  @Tag("slow")
  void onTheFirstOfFebruaryTheMonthAssessedIsTheLastThatWasPublishedWhole() {
    // the file goes to January; real consumption of December is out on 2026-02-20
    bench.replace("holdings.csv", "2026-01-23", "2026-01-30").set("--as-of", "2026-02-01");
    bench.more("--audit");

    assertThat(bench.run().out())
        .contains(
            "month 14 of the recovery",
            "month assessed 2025-11",
            "DPCERA3M086SBEA 2025-12 (2026-02-20)")
        .doesNotContain("month assessed 2026-01", "month assessed 2025-12");
    bench.replace("holdings.csv", "2026-01-30", "2026-02-20").set("--as-of", "2026-02-20");
    assertThat(bench.run().out()).contains("month 15 of the recovery", "month assessed 2025-12");
  }
}
