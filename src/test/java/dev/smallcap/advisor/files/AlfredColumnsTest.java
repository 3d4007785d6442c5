package dev.smallcap.advisor.files;

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

/** Columns with the day of their vintage, as ALFRED writes them. */
class AlfredColumnsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

  @TempDir private Path folder;

  @BeforeEach
  void writeTheOthers() throws IOException {
    write(
        "others.csv",
        """
        observation_date,FEDFUNDS,CPIAUCSL,INDPRO,DPCERA3M086SBEA,GS10,TB3MS
        2025-11-01,3.88,325.063,101.3775,125.562,4.09,3.78
        """);
    write(
        "UNRATE.csv",
        """
        observation_date,UNRATE_20251216,UNRATE_20260109,UNRATE_20260211
        2025-11-01,4.6,4.5,4.5
        2025-12-01,,4.4,4.4
        2026-01-01,,,4.3
        """);
  }

  @Test
  void ofSeveralTheNewestNotAfterTheDayCounts() {
    MarketData january = MarketData.fred(folder, LocalDate.of(2026, 2, 10));
    assertThat(january.value(Series.UNRATE, DECEMBER)).isEqualTo("4.4");
    assertThat(january.value(Series.UNRATE, YearMonth.of(2026, 1))).isNull();
    assertThat(january.vintages()).containsOnlyKeys(Series.UNRATE);
    assertThat(january.vintages()).containsEntry(Series.UNRATE, LocalDate.of(2026, 1, 9));

    MarketData december = MarketData.fred(folder, LocalDate.of(2026, 1, 8));
    assertThat(december.value(Series.UNRATE, NOVEMBER)).isEqualTo("4.6");
    assertThat(december.value(Series.UNRATE, DECEMBER)).isNull();
  }

  @Test
  void withoutADayTheNewestIsRead() {
    assertThat(MarketData.fred(folder).value(Series.UNRATE, YearMonth.of(2026, 1)))
        .isEqualTo("4.3");
  }

  @Test
  void aDayBeforeAllOfThemIsRefused() {
    assertThatThrownBy(() -> MarketData.fred(folder, LocalDate.of(2025, 12, 15)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(UNRATE_20251216)")
        .hasMessageContaining("is of a day after 2025-12-15");
  }

  @Test
  void aMonthThatHadNotEndedOnTheDayOfItsColumnIsRefused() throws IOException {
    write("UNRATE.csv", "observation_date,UNRATE_20251216\n2025-11-01,4.6\n2025-12-01,4.4\n");

    assertThatThrownBy(() -> MarketData.fred(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(UNRATE) hold the month 2025-12, which had not ended on 2025-12-16");
  }

  @Test
  void aColumnWithADayBesideOneWithoutIsRefused() throws IOException {
    write("more.csv", "observation_date,UNRATE\n2025-11-01,4.6\n");

    assertThatThrownBy(() -> MarketData.fred(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The series (UNRATE) stands in ")
        .hasMessageContaining("in the columns UNRATE and UNRATE_20260211");
  }

  @Test
  void theOtherSeriesGetTheDayOfTheDownload() {
    LocalDate day = LocalDate.of(2026, 1, 20);
    MarketData data = MarketData.fred(folder, day).asDownloadedOn(day);

    assertThat(data.vintages())
        .hasSize(7)
        .containsEntry(Series.UNRATE, LocalDate.of(2026, 1, 9))
        .containsEntry(Series.GS10, day);
    assertThatThrownBy(() -> data.asDownloadedOn(LocalDate.of(2026, 1, 19)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("are of 2026-01-20, after 2026-01-19");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
