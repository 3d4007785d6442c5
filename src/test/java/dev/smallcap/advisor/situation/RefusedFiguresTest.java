package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of figures lacks is told by its name, with the way out. */
class RefusedFiguresTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/2/2025                     | line 2: the date (1/2/2025) could be two days: 2025-01-02"
            + " or 2025-02-01.",
        "1.2.2025                     | line 2: the date (1.2.2025) could be two days: 2025-01-02"
            + " or 2025-02-01.",
        "1/1/2025 1/2/2025 2/3/2025   | line 3: the date (1/2/2025) could be two days",
        "1/2/2024 1/2/2025            | line 2: the date (1/2/2024) could be two days",
        "1/2/2025 2/3/2025 3/3/2025   | could be two days: 2025-01-02 or 2025-02-01.",
        "1/13/2025 13/1/2025          | line 3: the date (13/1/2025) has day and month in another"
            + " order than line 2.",
        "2/30/2025                    | the date (2/30/2025) is not a month.",
        "2025-13-01                   | the date (2025-13-01) is not a month.",
        "13/13/2025                   | the date (13/13/2025) is not a month.",
        "2025-12-01 0:30              | is not a month.",
        "1/1/25                       | the date (1/1/25) has a year of two digits.",
        "Dec-25                       | the date (Dec-25) could be a month of a year or a day of a"
            + " month.",
        "2025Q4                       | the date (2025Q4) is a quarter, not a month.",
        "45992                        | the date (45992) is the number that a spreadsheet gives a"
            + " day.",
        "2025.1                       | the date (2025.1) is not a month.",
      })
  void aDateThatIsNoneOrCouldBeTwoIsRefusedAsThat(String dates, String said) {
    String[] rows = dates.contains(":") ? new String[] {dates} : dates.split(" ");

    refused("date,UNRATE\n" + String.join(",4.0\n", rows) + ",4.0\n", said, "Maybe ");
  }

  @Test
  void whatCouldBeTwoDaysIsNamedWithBothReadings() {
    refused(
        "observation_date,UNRATE\n02/01/2026,4.0\n",
        "could be two days: 2026-02-01 or 2026-01-02.",
        "Maybe write it like 2025-12-01.");
  }

  @Test
  void datesOfWhichOneOrderAloneMakesMonthsAreRead() throws IOException {
    others();
    write("UNRATE.csv", "date,UNRATE\n1/11/2025,4.5\n1/12/2025,4.4\n");

    assertThat(MarketData.fred(folder).value(dev.smallcap.advisor.terms.Series.UNRATE, month()))
        .isEqualTo("4.4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "252,561     | 'the UNRATE (252,561) has a comma, which could stand before decimals or"
            + " thousands.'",
        "1.252,5     | the UNRATE (1.252,5) is not a plain decimal.",
        "NaN         | the UNRATE (NaN) is not a plain decimal.",
        "n/a         | the UNRATE (n/a) is not a plain decimal.",
        "4 %         | the UNRATE (4 %) is not a plain decimal.",
      })
  void aNumberThatCouldBeTwoOrIsNoneIsRefused(String number, String said) {
    refused("date;UNRATE\n2025-11-01;" + number + "\n", said, "Maybe ");
  }

  @Test
  void aPointInOneNumberMakesACommaInAnotherDoubtful() {
    refused(
        "date;UNRATE\n2025-11-01;4.5\n2025-12-01;4,4\n", "the UNRATE (4,4) has a comma", "1234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-01 2025-01-02 2025-01-03 | line 3: the date (2025-01-02) has the same month as"
            + " line 2: the file is daily.",
        "2025-01-03 2025-01-10 2025-01-17 | has the same month as line 2: the file is weekly.",
        "2025-01-01 2025-01-15 2025-01-29 | has the same month as line 2: the file is fortnightly.",
        "2025-01-01 2025-01-01 2025-02-01 | line 3: the date (2025-01-01) has the same month as"
            + " line 2.",
        "2025-01-01 2025-04-01 2025-10-01 | holds quarterly values in the column (UNRATE).",
        "2024-01-01 2024-07-01 2025-01-01 | holds half-yearly values in the column (UNRATE).",
        "2023-01-01 2024-01-01 2025-01-01 | holds annual values in the column (UNRATE).",
      })
  void figuresThatAreNotMonthlyAreToldByHowOftenTheyCome(String dates, String said) {
    refused("date,UNRATE\n" + dates.replace(" ", ",4.0\n") + ",4.0\n", said, "onthly");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNRATE_2026-01-09        | which is the series of a day, which ALFRED writes"
            + " UNRATE_20260109.",
        "UNRATE_CHG_20260109      | which is a change of UNRATE.",
        "UNRATE_NBD20120101       | which is an index of its own of UNRATE.",
        "UNRATE_NBD               | which is an index of its own of UNRATE.",
        "UNRATE_20261301          | which is not by itself UNRATE.",
        "WTB3MS                   | which is weekly, not the monthly TB3MS.",
        "DPCERA3Q086SBEA          | which is quarterly, not the monthly DPCERA3M086SBEA.",
        "VALUE                    | which is of no series that anything names: name the file after"
            + " it, such as UNRATE.csv.",
      })
  void aColumnThatComesNearIsNamed(String column, String said) {
    refused("date," + column + "\n2025-12-01,4.4\n", "Nearest is the column (" + column, said);
  }

  @Test
  void twoColumnsOfASeriesInOneFileAreToldOnce() {
    refused(
        "date,UNRATE,UNRATE_20260109\n2025-11-01,4.5,4.5\n",
        "The series (UNRATE) stands twice in ",
        "market.csv, in the columns UNRATE and UNRATE_20260109.");
  }

  @Test
  void anIndexThatIsNotAboveNullMayBeAChange() {
    refused(
        "date,CPIAUCSL\n2025-11-01,0.3\n2025-12-01,-0.1\n",
        "line 3: the CPIAUCSL (-0.1) is not above 0, as an index is.",
        "Maybe the column holds changes of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>", "<?xml version=\"1.0\"?>\n<observations/>"})
  void aWebPageIsToldAsThat(String text) {
    refused(text, "(" + text.lines().findFirst().orElse("") + ")", "Maybe it is a web page or XML");
  }

  @Test
  void theLinesOfAFileWithAPreambleKeepTheirNumbers() {
    refused(
        "FRED Graph Observations,\nFrequency: Monthly,\n\nobservation_date,UNRATE\n2025-12-01,x\n",
        "market.csv, line 5: the UNRATE (x)",
        "Maybe write it like 1234.56.");
  }

  @Test
  void aPreambleThatIsNotOfFredIsNotPassedOver() {
    refused("My bank\n\ndate,UNRATE\n2025-12-01,4.4\n", "the first column (My bank)", "Maybe");
  }

  @ParameterizedTest
  @CsvSource({
    "Frequency:           Quarterly, is not monthly: its frequency is (Quarterly).",
    "Units:               Percent Change from Year Ago, its units are (Percent Change from Year"
        + " Ago).",
  })
  void aTextFileOfAnotherSeriesIsToldByWhatItSays(String line, String said) {
    refused(
        "Title:               x\nSeries ID:           UNRATE\n" + line + "\n\nDATE VALUE\n",
        said,
        "Maybe");
  }

  @Test
  void aTextFileThatIsCutOffIsToldWithItsLine() {
    refused(
        "Title: x\nSeries ID: UNRATE\nDATE VALUE\n2025-11-01 4.5\n2025-12-01\n",
        "line 5: (2025-12-01) is no date and value.",
        "Maybe the file was cut off");
  }

  @Test
  void jsonNeedsWhatReadsIt() {
    refused(
        "{\"observations\": []}", "are JSON.", "Maybe read them by FredJson, which needs Jackson");
    assertThatThrownBy(() -> MarketData.parse("{}", "a host's text"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The figures (a host's text) are JSON.");
  }

  @Test
  void filesThatArePassedOverAreNamedWhereASeriesIsAbsent() throws IOException {
    write("UNRATE.csv", "date,UNRATE\n2025-12-01,4.4\n");
    write("notes.txt", "downloaded by hand");
    write("client.json", "{}");

    assertThatThrownBy(() -> MarketData.fred(folder))
        .hasMessageContaining("Passed over, since they hold no figures: ")
        .hasMessageContaining("client.json, ")
        .hasMessageContaining("notes.txt. No column");
  }

  private void refused(String text, String what, String more) {
    assertThatThrownBy(() -> MarketData.fred(write("market.csv", text), LocalDate.MAX))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("market.csv")
        .hasMessageContaining(what)
        .hasMessageContaining(more);
  }

  private void others() throws IOException {
    write(
        "others.csv",
        "date,FEDFUNDS,CPIAUCSL,INDPRO,DPCERA3M086SBEA,GS10,TB3MS\n2025-12-01,4,4,4,4,4,4\n");
  }

  private static java.time.YearMonth month() {
    return java.time.YearMonth.of(2025, 12);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
