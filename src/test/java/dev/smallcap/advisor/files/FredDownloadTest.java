package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FredDownloadTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observation_date,UNRATE,CPIAUCSL\n2009-08-01,9.6,215.445\n2009-09-01,9.8,215.861\n",
        "DATE,UNRATE,CPIAUCSL\n2009-08-01,9.6,215.445\n2009-09-01,9.8,215.861\n",
        "month,UNRATE,CPIAUCSL\n2009-08,9.6,215.445\n2009-09,9.8,215.861\n",
        "DATE,CPIAUCSL,UNRATE\r\n2009-08-01,215.445,9.6\r\n2009-09-01,215.861,9.8\r\n",
        "DATE,UNRATE,CPIAUCSL\n2009-09-01,9.8,215.861\n2009-08-01,9.6,215.445"
      })
  void everyLayoutGivesTheSameFigures(String text) throws IOException {
    write("fred.csv", text);
    MarketData data = read(Series.UNRATE, Series.CPIAUCSL);

    assertThat(data.months()).containsExactly(YearMonth.of(2009, 8), YearMonth.of(2009, 9));
    assertThat(data.value(Series.UNRATE, YearMonth.of(2009, 8))).isEqualTo(new BigDecimal("9.6"));
    assertThat(data.value(Series.UNRATE, YearMonth.of(2009, 9))).isEqualTo(new BigDecimal("9.8"));
    assertThat(data.value(Series.CPIAUCSL, YearMonth.of(2009, 9)))
        .isEqualTo(new BigDecimal("215.861"));
  }

  @Test
  void aFolderHoldsOneSeriesAFile() throws IOException {
    write("UNRATE.csv", "observation_date,UNRATE\n2025-11-01,4.5\n2025-12-01,4.4\n");
    write("GS10.csv", "DATE,GS10\n2025-12-01,4.14\n");
    write("read me.txt", "downloaded by hand");

    MarketData data = read(Series.UNRATE, Series.GS10);

    assertThat(data.values()).containsOnlyKeys(Series.values());
    assertThat(data.value(Series.GS10, YearMonth.of(2025, 12))).isEqualTo(new BigDecimal("4.14"));
    assertThat(data.value(Series.GS10, YearMonth.of(2025, 11))).isNull();
  }

  @Test
  void aPointOrNothingIsAMissingValue() throws IOException {
    write("fred.csv", "DATE,UNRATE,GS10\n2025-09-01,4.4,.\n2025-10-01,,4.06\n");
    MarketData data = read(Series.UNRATE, Series.GS10);

    assertThat(data.value(Series.UNRATE, YearMonth.of(2025, 10))).isNull();
    assertThat(data.value(Series.GS10, YearMonth.of(2025, 9))).isNull();
    assertThat(data.value(Series.GS10, YearMonth.of(2025, 10))).isEqualTo(new BigDecimal("4.06"));
  }

  @Test
  void unknownColumnsArePassedOverWhateverTheyHold() throws IOException {
    write("fred.csv", "month,RETAILx,UNRATE,PAYEMS\n2009-08,n/a,9.6,\n2009-09,#,9.8,x\n");
    MarketData data = read(Series.UNRATE);

    assertThat(data.values()).containsOnlyKeys(Series.values());
    assertThat(data.value(Series.UNRATE, YearMonth.of(2009, 9))).isEqualTo(new BigDecimal("9.8"));
  }

  @Test
  void aMonthAbsentFromTheFileStandsBetweenTheOthers() throws IOException {
    write("fred.csv", "month,UNRATE\n2009-08,9.6\n2009-11,9.9\n");
    MarketData data = read(Series.UNRATE);

    assertThat(data.months())
        .isEqualTo(
            List.of(
                YearMonth.of(2009, 8),
                YearMonth.of(2009, 9),
                YearMonth.of(2009, 10),
                YearMonth.of(2009, 11)));
    assertThat(data.value(Series.UNRATE, YearMonth.of(2009, 9))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,UNRATE\n2009-08-01,9.6\n",
        "DATE,RETAILx\n2009-08-01,9.6\n",
        "DATE,UNRATE\n2009-08-01,nine\n",
        "DATE,UNRATE\n2009-08-01,NaN\n",
        "DATE,UNRATE\n2009-08-01,9.6\n2009-08-01,9.6\n",
        "DATE,UNRATE\n2009-08-01,9.6\n2009-08-15,9.6\n",
        "DATE,UNRATE\n2009-13-01,9.6\n",
        "DATE,UNRATE\n2009-08-01\n",
        "DATE,UNRATE\n2009-08-01,-1\n",
        "DATE,UNRATE,UNRATE\n2009-08-01,9.6,9.6\n",
        "DATE,UNRATE\n",
        ""
      })
  void whatIsNoDownloadIsRefusedNamingTheFile(String text) throws IOException {
    Path file = write("broken.csv", text);

    assertThatThrownBy(() -> MarketData.fred(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("broken.csv")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aSeriesInTwoFilesOfAFolderIsRefusedNamingBoth() throws IOException {
    write("a.csv", "DATE,UNRATE\n2009-08-01,9.6\n");
    write("b.csv", "DATE,UNRATE\n2009-08-01,9.7\n");

    assertThatThrownBy(() -> MarketData.fred(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.csv")
        .hasMessageContaining("b.csv")
        .hasMessageContaining("UNRATE");
  }

  /** The folder with a month of the other series beside these. */
  private MarketData read(Series... there) throws IOException {
    StringBuilder header = new StringBuilder("month");
    StringBuilder row = new StringBuilder("2009-08");
    for (Series series : Series.values()) {
      if (!List.of(there).contains(series)) {
        header.append(',').append(series);
        row.append(",100");
      }
    }
    write("others.csv", header + "\n" + row + "\n");
    return MarketData.fred(folder);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
