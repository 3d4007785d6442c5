package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of FRED's API as files. */
class FredJsonTest {
  private static final LocalDate ANY = LocalDate.MAX;
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
  private static final String ONE =
      """
      {
        "realtime_start": "2026-01-16",
        "realtime_end": "2026-01-16",
        "observation_start": "1600-01-01",
        "observation_end": "9999-12-31",
        "units": "lin",
        "output_type": 1,
        "file_type": "json",
        "order_by": "observation_date",
        "sort_order": "asc",
        "count": 3,
        "offset": 0,
        "limit": 100000,
        "observations": [
          {"realtime_start": "2026-01-16", "realtime_end": "2026-01-16", "date": "2025-10-01", "value": "."},
          {"realtime_start": "2026-01-16", "realtime_end": "2026-01-16", "date": "2025-11-01", "value": "4.5"},
          {"realtime_start": "2026-01-16", "realtime_end": "2026-01-16", "date": "2025-12-01", "value": "4.4"}
        ]
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheOthers() throws IOException {
    write(
        "others.csv",
        """
        observation_date,FEDFUNDS,CPIAUCSL,INDPRO,DPCERA3M086SBEA,GS10,TB3MS
        2025-12-01,3.72,326.031,101.6296,125.649,4.14,3.59
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNRATE.json",
        "unrate.JSON",
        "fred_UNRATE_observations.json",
        "UNRATE-2026-01-16.json",
      })
  void theNameOfTheFileSaysWhichSeriesItIs(String name) throws IOException {
    write(name, ONE);
    MarketData read = FredJson.read(folder, ANY);

    assertThat(read.value(Series.UNRATE, DECEMBER)).isEqualTo("4.4");
    assertThat(read.value(Series.UNRATE, YearMonth.of(2025, 10))).isNull();
    assertThat(read.vintages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"data.json", "UNRATE and U6RATE.json", "UNRATE-GS10.json", "UNRATENSA.json"})
  void aNameThatSaysMoreOrNothingIsNotGuessedAt(String name) throws IOException {
    write(name, ONE);

    refused(
        "Nearest is the column (value) of " + folder.resolve(name) + ", which is of no series",
        "name the file after it, such as UNRATE");
  }

  @Test
  void anArrayOfObservationsAloneIsReadToo() throws IOException {
    write("UNRATE.json", "[{\"date\": \"2025-12-01\", \"value\": 4.4}]");

    assertThat(FredJson.read(folder, ANY).value(Series.UNRATE, DECEMBER)).isEqualTo("4.4");
  }

  @Test
  void columnsWithDaysAreVintages() throws IOException {
    write(
        "any.json",
        """
        {"units": "lin", "output_type": 2, "observations": [
          {"date": "2025-11-01", "UNRATE_20251216": "4.6", "UNRATE_20260109": "4.5"},
          {"date": "2025-12-01", "UNRATE_20260109": "4.4"}]}
        """);
    MarketData read = FredJson.read(folder, LocalDate.of(2026, 1, 8));

    assertThat(read.value(Series.UNRATE, YearMonth.of(2025, 11))).isEqualTo("4.6");
    assertThat(read.value(Series.UNRATE, DECEMBER)).isNull();
    assertThat(read.vintages()).containsEntry(Series.UNRATE, LocalDate.of(2025, 12, 16));
  }

  @Test
  void aTransformedAnswerIsNoLevel() throws IOException {
    write("UNRATE.json", ONE.replace("\"lin\"", "\"pc1\""));

    refused("the column (UNRATE_PC1) of ", "which is a percent change of UNRATE.");
  }

  @Test
  void aFaultIsNamedWithItsLineInTheDocument() throws IOException {
    write("UNRATE.json", ONE.replace("\"4.4\"", "\"4.4e1\""));

    refused("UNRATE.json, line 17: the UNRATE (4.4e1) is not a plain decimal.", "Maybe");
  }

  @Test
  void theFirstPageOfSeveralLacksTheNewest() throws IOException {
    write("UNRATE.json", ONE.replace("\"count\": 3", "\"count\": 935"));
    refused("holds the first 3 of 935 observations.", "Maybe ask with a larger limit");

    write(
        "UNRATE.json",
        ONE.replace("\"count\": 3", "\"count\": 935").replace("\"asc\"", "\"desc\""));
    assertThat(FredJson.read(folder, ANY).value(Series.UNRATE, DECEMBER)).isEqualTo("4.4");
  }

  @Test
  void valuesOfSeveralDaysAreNotMixed() throws IOException {
    write(
        "UNRATE.json",
        """
        {"output_type": 1, "observations": [
          {"realtime_start": "2025-12-16", "date": "2025-11-01", "value": "4.6"},
          {"realtime_start": "2026-01-09", "date": "2025-11-01", "value": "4.5"}]}
        """);
    refused("has a value from 2025-12-16 and one from 2026-01-09.", "or for output_type=2.");

    write("UNRATE.json", ONE.replace("\"output_type\": 1", "\"output_type\": 4"));
    refused("holds only what was new on each day: its output_type is 4.", "output_type=1 or 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"error_code\":400,\"error_message\":\"Bad Request.\"} | FRED answered (Bad Request.)",
        "{\"observations\":[1]}                                  | line 1: an observation is no"
            + " object",
        "{\"observations\":[{\"date\":{}}]}                      | line 1: an observation is no"
            + " object",
        "{\"observations\":[{\"value\":\"1\"}]}                  | the date () is empty.",
        "{\"observations\":[]}                                   | UNRATE.json holds no"
            + " observation.",
        "{\"observations\":[],\"observations\":[]}               | UNRATE.json",
        "{\"observations\":[                                     | UNRATE.json",
        "{\"observations\":[{\"date\":\"2025-12-01\",\"value\":\"4\"}]}{} | holds more than one"
            + " document.",
      })
  void whatIsNoAnswerIsRefused(String json, String said) throws IOException {
    write("UNRATE.json", json);

    refused(said, "Maybe ");
  }

  @Test
  void jsonAloneThatIsNoAnswerIsRefused() throws IOException {
    Path file = write("market.json", "{\"client\": {}}");

    assertThatThrownBy(() -> FredJson.read(file, ANY))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("market.json is JSON without observations.");
  }

  private void refused(String what, String more) {
    assertThatThrownBy(() -> FredJson.read(folder, ANY))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(what)
        .hasMessageContaining(more);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
