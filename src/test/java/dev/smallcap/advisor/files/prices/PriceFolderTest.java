package dev.smallcap.advisor.files.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceFolderTest {
  @TempDir Path folder;

  @Test
  void yahooGivesTheAdjustedCloseAndNamesAMonthByItsFirstDay() {
    write(
        "IWM.csv",
        "Date,Open,High,Low,Close,Adj Close,Volume",
        "2020-01-01,1,1,1,100.00,90.00,5",
        "2020-02-01,1,1,1,110.00,99.00,5",
        "2020-03-01,null,null,null,null,null,null",
        "2020-03-02,1,1,1,88.00,79.20,5");

    assertThat(ends("IWM"))
        .as("the last row is of the second day of its month: the month is not whole")
        .containsExactly(end("2020-01", "90.00"), end("2020-02", "99.00"));
  }

  @Test
  void aMonthNamedByItsFirstDayIsWholeAlsoWhereItIsTheLast() {
    write("IWM.csv", "Date,Adj Close", "2020-01-01,90", "2020-02-01,99", "2020-03-01,80");

    assertThat(ends("IWM")).hasSize(3).containsEntry(YearMonth.of(2020, 3), new BigDecimal("80"));
  }

  @Test
  void alphaVantageBeginsWithTheNewest() {
    write(
        "monthly_adjusted_IWM.csv",
        "timestamp,open,high,low,close,adjusted close,volume,dividend amount",
        "2020-03-13,1,1,1,70.00,70.00,5,0.0000",
        "2020-02-28,1,1,1,80.00,79.20,5,0.0000",
        "2020-01-31,1,1,1,100.00,99.00,5,0.0000");

    assertThat(ends("IWM")).containsExactly(end("2020-01", "99.00"), end("2020-02", "79.20"));
  }

  @Test
  void stooqPutsItsDividendsBackAtTheClose() {
    write(
        "iwm_us_m.csv",
        "Date,Open,High,Low,Close,Volume,Dividends",
        "2020-01-31,1,1,1,100,5,0",
        "2020-02-29,1,1,1,108,5,2",
        "2020-03-31,1,1,1,98,5,1");

    // 100, then (108 + 2) / 100 of it is 110, then (98 + 1) / 108 of that is 100.8333...
    SortedMap<YearMonth, BigDecimal> ends = ends("IWM");
    assertThat(ends.get(YearMonth.of(2020, 1))).isEqualByComparingTo("100");
    assertThat(ends.get(YearMonth.of(2020, 2))).isEqualByComparingTo("110");
    assertThat(ends.get(YearMonth.of(2020, 3))).isEqualByComparingTo("100.8333333333333");
  }

  @Test
  void dividendsMayStandInAFileOfTheirOwn() {
    write(
        "iwm_us_m.csv",
        "Date,Open,High,Low,Close,Volume",
        "2020-01-31,1,1,1,100,5",
        "2020-02-29,1,1,1,108,5");
    write(
        "IWM-dividends.csv", "Date,Dividends", "2020-01-31,7", "2020-02-03,1.5", "2020-02-20,0.5");

    assertThat(ends("IWM").get(YearMonth.of(2020, 2)))
        .as("what was paid before the first close is not in it")
        .isEqualByComparingTo("110");
  }

  @Test
  void aPlainTableIsTakenAsItStands() {
    write("IWM.csv", "date,value", "2020-01-31,100", "2020-02-29,101.5");

    assertThat(ends("IWM")).containsExactly(end("2020-01", "100"), end("2020-02", "101.5"));
  }

  @Test
  void ofDailyPricesTheLastOfAMonthCountsAndAMonthThatIsNotWholeDoesNot() {
    StringBuilder days = new StringBuilder("date,value\n");
    int value = 1000;
    for (LocalDate day = LocalDate.of(2021, 4, 1);
        !day.isAfter(LocalDate.of(2021, 6, 18));
        day = day.plusDays(1)) {
      boolean closed = day.equals(LocalDate.of(2021, 5, 31));
      if (day.getDayOfWeek().getValue() < 6 && !closed) {
        days.append(day).append(',').append(value++).append('\n');
      }
    }
    write("IWM.csv", days.toString().split("\n"));

    PriceSeries series = PriceFolder.read(folder, List.of("IWM")).get("IWM");
    assertThat(series.daily()).isTrue();
    // 22 weekdays of April end at 1021; 20 trading days of May, which end on the 28th, at 1041
    assertThat(series.monthEnds()).containsExactly(end("2021-04", "1021"), end("2021-05", "1041"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date,Close/2020-01-31,1/2020-02-29,1 | line 1: the column (Close) is not adjusted",
        "Date,Open/2020-01-31,1/2020-02-29,1 | no column of (Date,Open) holds adjusted prices",
        "Day,Adj Close/2020-01-31,1/2020-02-29,1 | no column of (Day,Adj Close) holds dates",
        "Date,Adj Close/31.01.2020,1/2020-02-29,1 | line 2: the Date (31.01.2020) is not a date",
        "Date,Adj Close/2020-01-31,x/2020-02-29,1 | line 2: the Adj Close (x) is not a plain",
        "Date,Adj Close/2020-01-31,1/2020-02-29,0 | line 3: the Adj Close (0) is not above 0",
        "Date,Adj Close/2020-01-31,1/2020-01-31,1 | line 3: the Date (2020-01-31) stands twice",
        "Date,Adj Close/2020-01-31,1/2020-03-31,1/2020-02-29,1 | line 4: the Date (2020-02-29) is"
            + " out of order",
        "Date,Adj Close/2020-01-31,100/2020-02-29,50 | line 3: the Adj Close (50) is too far from"
            + " the row before (100)",
        "Date,Adj Close/2020-01-31,100 | has fewer than two rows",
        "Date,Adj Close/2020-01-31,1/2020-03-31,1/2020-04-30,1 | has (0) rows of the month 2020-02",
        "Date,Close,Dividends/2020-01-31,1,0/2020-02-29,1,-1 | line 3: the Dividends (-1) is below",
      })
  void whatCannotBeUsedIsRefusedWithPlaceValueAndWayOut(String lines, String said) {
    write("IWM.csv", lines.split("/"));

    assertThatThrownBy(() -> ends("IWM"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("IWM.csv")
        .hasMessageContaining(said)
        .hasMessageContaining("Maybe");
  }

  @Test
  void aFundWithoutAFileIsNamedWithTheFilesThatAreThere() {
    write("IWM.csv", "date,value", "2020-01-31,100", "2020-02-29,101");

    assertThatThrownBy(() -> ends("IJR"))
        .hasMessageContaining("has no prices of IJR; its files are [IWM.csv]");
  }

  @Test
  void twoFilesOfAFundAreRefused() {
    write("IWM.csv", "date,value", "2020-01-31,100", "2020-02-29,101");
    write("iwm_us_d.csv", "date,value", "2020-01-31,100", "2020-02-29,101");

    assertThatThrownBy(() -> ends("IWM"))
        .hasMessageContaining("two files of IWM: IWM.csv and iwm_us_d.csv");
  }

  @Test
  void aFolderThatIsNoneIsRefused() {
    assertThatThrownBy(() -> PriceFolder.read(folder.resolve("prices"), List.of("IWM")))
        .hasMessageContaining("does not exist");
  }

  private SortedMap<YearMonth, BigDecimal> ends(String symbol) {
    PriceSeries series = PriceFolder.read(folder, List.of(symbol)).get(symbol);
    assertThat(series.daily()).isFalse();
    return new TreeMap<>(series.monthEnds());
  }

  private static Map.Entry<YearMonth, BigDecimal> end(String month, String value) {
    return Map.entry(YearMonth.parse(month), new BigDecimal(value));
  }

  private void write(String file, String... lines) {
    try {
      Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
