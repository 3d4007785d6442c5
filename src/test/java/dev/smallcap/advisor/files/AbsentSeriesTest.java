package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series that is in none of the files is bad input, named with what comes nearest. */
class AbsentSeriesTest {
  @TempDir private Path folder;

  @Test
  void sixOfSevenFilesAreRefusedNamingTheSeventhAndTheFilesRead() throws IOException {
    for (Series series : Series.values()) {
      if (series != Series.TB3MS) {
        write(series + ".csv", "observation_date," + series + "\n2025-12-01,4.0\n");
      }
    }

    assertThatThrownBy(() -> MarketData.fred(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The series (TB3MS) is in none of the files read: ")
        .hasMessageContaining("CPIAUCSL.csv")
        .hasMessageContaining("UNRATE.csv")
        .hasMessageContaining("No column of theirs comes near.")
        .hasMessageContaining("\nMaybe download");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPIAUCSL        | CPIAUCSL_PC1 | is a percent change of CPIAUCSL",
        "INDPRO          | INDPRO_CHG   | is a change of INDPRO",
        "FEDFUNDS        | DFF          | is daily, not the monthly FEDFUNDS",
        "GS10            | DGS10        | is daily, not the monthly GS10",
        "TB3MS           | DTB3         | is daily, not the monthly TB3MS",
        "TB3MS           | GS3M         | is a constant-maturity yield, not the bill rate TB3MS",
        "UNRATE          | UNRATENSA    | is not seasonally adjusted, as is UNRATE",
        "CPIAUCSL        | CPIAUCNS     | is not seasonally adjusted, as is CPIAUCSL",
        "DPCERA3M086SBEA | PCEC96       | is in chained dollars, not the quantity index"
            + " DPCERA3M086SBEA",
        "UNRATE          | unrate       | is written otherwise than UNRATE",
        "UNRATE          | UNRATE_2026  | is not by itself UNRATE",
      })
  void whatComesNearestIsNamed(Series absent, String column, String said) throws IOException {
    StringBuilder header = new StringBuilder("observation_date");
    for (Series series : Series.values()) {
      header.append(',').append(series == absent ? column : series.name());
    }
    Path file = write("market.csv", header + "\n2025-12-01,4,4,4,4,4,4,4\n");

    assertThatThrownBy(() -> MarketData.fred(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + absent + ") is in none of the files read: " + file)
        .hasMessageContaining(
            "Nearest is the column (" + column + ") of " + file + ", which " + said);
  }

  @Test
  void aDailyFileAloneIsToldAsThat() throws IOException {
    Path file = write("dff.csv", "observation_date,DFF\n2025-01-01,4.33\n2025-01-02,4.33\n");

    assertThatThrownBy(() -> MarketData.fred(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(DFF) of " + file + ", which is daily, not the monthly FEDFUNDS");
  }

  @Test
  void aMonthlySeriesAmongDailyOnesIsToldAsThat() throws IOException {
    Path file =
        write(
            "mixed.csv", "observation_date,FEDFUNDS,DGS10\n2025-01-01,4.33,4.1\n2025-01-02,,4.1\n");

    assertThatThrownBy(() -> MarketData.fred(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has the same month as line 2")
        .hasMessageContaining("(DGS10) is daily");
  }

  @Test
  void quarterlyFiguresAreToldAsThat() throws IOException {
    Path file =
        write(
            "quarterly.csv",
            "observation_date,UNRATE\n2025-01-01,4.0\n2025-04-01,4.2\n2025-07-01,4.3\n");

    assertThatThrownBy(() -> MarketData.fred(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("quarterly values in the column (UNRATE)");
  }

  @Test
  void aMarketOfWhichNothingIsKnownStaysPossible() {
    assertThat(MarketData.none().values()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
