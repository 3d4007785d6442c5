package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Listing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 3, rule 8: business days are those of the exchange where a fund is listed. */
class TradingCalendarsTest {
  private static final TradingCalendars SHIPPED =
      PolicyModels.of(Situations.STANDARD).funds().calendars();
  private static final String HEADER = "exchange,day,name,source\n";

  /**
   * Worked out anew from the exchange's rule 7.2: a Saturday's holiday on Friday, a Sunday's on
   * Monday.
   */
  @Test
  void theNewYorkStockExchangeIsClosedOnTheDaysOfItsRule() {
    SortedSet<LocalDate> closed = new TreeSet<>();
    closed.add(LocalDate.of(2025, 1, 9));
    for (int year = 2025; year <= 2027; year++) {
      closed.add(LocalDate.of(year, 1, 1));
      closed.add(nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY));
      closed.add(nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY));
      closed.add(easter(year).minusDays(2));
      closed.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      closed.add(observed(LocalDate.of(year, 6, 19)));
      closed.add(observed(LocalDate.of(year, 7, 4)));
      closed.add(nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY));
      closed.add(nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
      closed.add(observed(LocalDate.of(year, 12, 25)));
    }

    assertThat(closed(SHIPPED.of(Listing.US))).containsExactlyElementsOf(closed);
  }

  /** Worked out anew from the public holidays by law, the lunar ones from the almanac. */
  @Test
  void theKoreaExchangeIsClosedOnPublicHolidaysAndTheLastDayOfTheYear() {
    SortedSet<LocalDate> closed = new TreeSet<>();
    closed.add(LocalDate.of(2025, 1, 27));
    closed.add(LocalDate.of(2025, 6, 3));
    closed.add(LocalDate.of(2026, 6, 3));
    List<LocalDate> newYears = days("2025-01-29 2026-02-17 2027-02-07");
    List<LocalDate> autumns = days("2025-10-06 2026-09-25 2027-09-15");
    List<LocalDate> buddhas = days("2025-05-05 2026-05-24 2027-05-13");
    for (int year = 2025; year <= 2027; year++) {
      closed.add(LocalDate.of(year, 1, 1));
      closed.add(LocalDate.of(year, 6, 6));
      closed.add(LocalDate.of(year, 12, 31));
      closed.add(LocalDate.of(year, 5, 1));
      for (LocalDate feast : List.of(newYears.get(year - 2025), autumns.get(year - 2025))) {
        List<LocalDate> three = List.of(feast.minusDays(1), feast, feast.plusDays(1));
        closed.addAll(three);
        if (three.stream().anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
          closed.add(next(feast.plusDays(2), closed));
        }
      }
      List<LocalDate> substituted =
          new ArrayList<>(
              List.of(
                  LocalDate.of(year, 3, 1),
                  LocalDate.of(year, 5, 5),
                  buddhas.get(year - 2025),
                  LocalDate.of(year, 8, 15),
                  LocalDate.of(year, 10, 3),
                  LocalDate.of(year, 10, 9),
                  LocalDate.of(year, 12, 25)));
      if (year >= 2026) {
        substituted.add(LocalDate.of(year, 5, 1));
        substituted.add(LocalDate.of(year, 7, 17));
      }
      for (LocalDate day : new LinkedHashSet<>(substituted)) {
        boolean taken = substituted.indexOf(day) != substituted.lastIndexOf(day);
        closed.add(day);
        if (taken || TradingCalendar.isWeekend(day)) {
          closed.add(next(day.plusDays(1), closed));
        }
      }
    }
    closed.removeIf(TradingCalendar::isWeekend);

    assertThat(closed(SHIPPED.of(Listing.KRX))).containsExactlyElementsOf(closed);
  }

  @ParameterizedTest
  @CsvSource({
    // Thursday before Good Friday to the Monday after
    "US, 2026-04-02, 2026-04-06, 1",
    "KRX, 2026-04-02, 2026-04-06, 2",
    "EU, 2026-04-02, 2026-04-06, 2",
    // the three days of Seollal in Korea, Washington's Birthday in New York
    "KRX, 2026-02-13, 2026-02-20, 2",
    "US, 2026-02-13, 2026-02-20, 4",
    // ten days of October without a Korean session
    "KRX, 2025-10-02, 2025-10-10, 1",
    "KRX, 2025-10-02, 2025-10-09, 0",
    // a day of mourning
    "US, 2025-01-08, 2025-01-10, 1",
    // the last day of the year
    "KRX, 2025-12-30, 2026-01-02, 1",
    "US, 2025-12-30, 2026-01-02, 2",
    // half days are no holidays
    "US, 2025-11-26, 2025-11-28, 1",
    "US, 2026-01-26, 2026-01-26, 0",
    "US, 2026-01-26, 2026-01-23, 0",
    "US, 2026-01-23, 2026-01-25, 0",
    "US, 2025-01-01, 2025-12-31, 250",
    "KRX, 2025-01-01, 2025-12-31, 242",
  })
  void businessDaysAreThoseOfTheExchange(Listing listing, LocalDate from, LocalDate to, int days) {
    assertThat(SHIPPED.of(listing).businessDays(from, to)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    // a day, whether it is open, the first open from it and the last up to it
    "US, 2026-02-13, true, 2026-02-13, 2026-02-13",
    "US, 2026-02-15, false, 2026-02-17, 2026-02-13",
    "KRX, 2026-02-15, false, 2026-02-19, 2026-02-13",
    "EU, 2026-02-15, false, 2026-02-16, 2026-02-13",
    // outside the years that are known: Martin Luther King's day counts
    "US, 2028-01-15, false, 2028-01-17, 2028-01-14",
  })
  void aClosedDayLiesBetweenTwoOpenOnes(
      Listing listing, LocalDate day, boolean open, LocalDate from, LocalDate by) {
    TradingCalendar calendar = SHIPPED.of(listing);

    assertThat(calendar.isOpen(day)).isEqualTo(open);
    assertThat(calendar.openFrom(day)).isEqualTo(from);
    assertThat(calendar.openBy(day)).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-02-13, 5, 2026-02-23",
    "KRX, 2026-02-13, 5, 2026-02-25",
    "US, 2026-02-15, 1, 2026-02-17",
    "US, 2026-02-15, 0, 2026-02-15",
  })
  void businessDaysAreCountedOn(Listing listing, LocalDate day, int days, LocalDate then) {
    assertThat(SHIPPED.of(listing).after(day, days)).isEqualTo(then);
  }

  @Test
  void onADayOfSeveralListingsAllExchangesAreOpen() {
    TradingCalendar both = SHIPPED.of(List.of(Listing.US, Listing.KRX));

    // Washington's Birthday and Seollal; Good Friday; Labor Day in Seoul
    assertThat(both.openFrom(day("2026-02-14"))).isEqualTo(day("2026-02-19"));
    assertThat(both.openFrom(day("2026-04-03"))).isEqualTo(day("2026-04-06"));
    assertThat(both.openFrom(day("2026-05-01"))).isEqualTo(day("2026-05-04"));
    assertThat(SHIPPED.of(List.of(Listing.US, Listing.EU))).isEqualTo(SHIPPED.of(Listing.US));
    assertThat(SHIPPED.of(List.of())).isEqualTo(TradingCalendar.WEEKDAYS);
  }

  @Test
  void severalListingsKnowTheYearsThatAllOfThemKnow() {
    TradingCalendars some =
        TradingCalendars.parse(
            HEADER
                + "NYSE,2026-01-01,New Year,test\nNYSE,2027-01-01,New Year,test\n"
                + "KRX,2026-01-01,New Year,test\n",
            "holidays.csv");
    TradingCalendar both = some.of(List.of(Listing.US, Listing.KRX));

    assertThat(both.knows(day("2026-01-01"), day("2026-12-31"))).isTrue();
    assertThat(both.knows(day("2026-01-01"), day("2027-01-04"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "US_BROKERAGE, 2026-04-02, 2026-04-06, 1",
    "KR_OVERSEAS, 2026-04-30, 2026-05-06, 2",
    "KR_GENERAL, 2026-04-30, 2026-05-06, 2",
    "KR_ISA, 2026-04-30, 2026-05-06, 2",
    "KR_PENSION_SAVINGS, 2026-04-30, 2026-05-06, 2",
    "KR_IRP_DC, 2026-04-30, 2026-05-06, 2",
    "EU_BROKERAGE, 2026-04-30, 2026-05-06, 4",
  })
  void anAccountHasTheCalendarOfItsCountry(
      AccountType account, LocalDate from, LocalDate to, int days) {
    assertThat(SHIPPED.of(account).businessDays(from, to)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2025-01-01, 2027-12-31, true",
    "KRX, 2025-01-01, 2027-12-31, true",
    "US, 2024-12-31, 2025-01-02, false",
    "US, 2027-12-31, 2028-01-03, false",
    "KRX, 2027-12-31, 2028-01-03, false",
    "EU, 2020-01-01, 2040-01-01, true",
  })
  void aCalendarKnowsTheYearsOfItsRows(
      Listing listing, LocalDate from, LocalDate to, boolean known) {
    assertThat(SHIPPED.of(listing).knows(from, to)).isEqualTo(known);
  }

  @Test
  void outsideItsYearsEveryMondayToFridayCounts() {
    assertThat(SHIPPED.of(Listing.US).businessDays(day("2028-07-03"), day("2028-07-05")))
        .isEqualTo(2);
    assertThat(TradingCalendars.NONE.of(Listing.KRX).knows(day("2026-01-02"), day("2026-01-05")))
        .isFalse();
    assertThat(
            TradingCalendars.NONE
                .of(Listing.KRX)
                .businessDays(day("2025-12-30"), day("2026-01-02")))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LSE,2026-01-01,a,b | the exchange (LSE) is not known.",
        "NYSE,1/1/2026,a,b | the day (1/1/2026) is not a date.",
        "NYSE,2026-07-04,a,b | the day (2026-07-04) is on a weekend.",
        "NYSE,2026-01-02,,b | the name () is empty.",
        "NYSE,2026-01-02,a, | the source () is empty.",
        "NYSE,2026-01-01,a,b | the day (2026-01-01) stands twice.",
      })
  void aRowThatCannotBeUsedIsRefusedWithItsLine(String row, String fault) {
    String text = HEADER + "NYSE,2026-01-01,New Year's Day,NYSE\n" + row + "\n";

    assertThatThrownBy(() -> TradingCalendars.parse(text, "holidays.csv"))
        .hasMessageStartingWith("holidays.csv, line 3: " + fault);
  }

  @Test
  void twoExchangesMayBeClosedOnOneDay() {
    TradingCalendars both =
        TradingCalendars.parse(HEADER + "NYSE,2026-01-01,a,b\nKRX,2026-01-01,a,b\n", "x");

    assertThat(closed(both.of(Listing.US))).isEqualTo(closed(both.of(Listing.KRX)));
  }

  @Test
  void aHostsOwnListKeepsTheCalendarsOfThePolicy() {
    List<Fund> funds = PolicyModels.of(Situations.STANDARD).funds().funds();

    assertThat(
            PolicyModels.of(Situations.STANDARD.withFunds(FundList.of(funds))).funds().calendars())
        .isSameAs(SHIPPED);
    assertThat(FundList.of(funds).calendars()).isSameAs(TradingCalendars.NONE);
    assertThat(PolicyModels.of(Situations.STANDARD).funds().extendedBy(List.of()).calendars())
        .isSameAs(SHIPPED);
  }

  /** The weekdays from 2025 to 2027 that are no business days. */
  private static List<LocalDate> closed(TradingCalendar calendar) {
    return day("2025-01-01")
        .datesUntil(day("2028-01-01"))
        .filter(day -> !TradingCalendar.isWeekend(day))
        .filter(day -> calendar.businessDays(day.minusDays(1), day) == 0)
        .toList();
  }

  private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  private static LocalDate observed(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** Gauss's reckoning of Easter Sunday for 1900 to 2099. */
  private static LocalDate easter(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    return LocalDate.of(year, 3, 22).plusDays(moon + sunday);
  }

  /** The first weekday from a day on that is not taken. */
  private static LocalDate next(LocalDate from, SortedSet<LocalDate> taken) {
    LocalDate day = from;
    while (TradingCalendar.isWeekend(day) || taken.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static List<LocalDate> days(String days) {
    return java.util.Arrays.stream(days.split(" ")).map(TradingCalendarsTest::day).toList();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
