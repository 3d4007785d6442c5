package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Sign;
import dev.smallcap.advisor.terms.Stage;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named months over excerpts of published figures; see excerpts/ATTRIBUTION.txt. */
class ExcerptTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);

  @ParameterizedTest
  @CsvSource({
    "2007-09, LATE,           LATE,",
    "2008-10, RECESSION,      RECESSION,",
    "2009-06, RECESSION,      RECESSION,",
    "2009-08, EARLY_RECOVERY, RECESSION,      1",
    "2009-09, EARLY_RECOVERY, EARLY_RECOVERY, 2"
  })
  void theMonthsAroundTheRecessionOf2008ReadAsNamed(
      String month, CyclePhase label, CyclePhase confirmed, Integer age) throws Exception {
    MonthLabel found = MadeUp.in(POLICY.phases(excerpt("us-2006-03-to-2010-12.csv")), month);

    assertThat(found.label()).isEqualTo(label);
    assertThat(found.confirmed()).isEqualTo(confirmed);
    assertThat(found.age()).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({"2009-09, 2", "2010-02, 7", "2010-06, 11", "2010-09, 14"})
  void theRecoveryOf2009IsCountedByCalendarMonths(String month, int age) throws Exception {
    MonthLabel found = MadeUp.in(POLICY.phases(excerpt("us-2006-03-to-2010-12.csv")), month);

    assertThat(found.age()).isEqualTo(age);
    assertThat(found.ageAtLeast()).isFalse();
  }

  @Test
  void september2025IsLateWhileTheRecoveryStillHolds() throws Exception {
    MonthLabel found = MadeUp.in(POLICY.phases(excerpt("us-2019-01-to-2026-01.csv")), "2025-09");

    assertThat(found.label()).isEqualTo(CyclePhase.LATE);
    assertThat(found.confirmed()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(found.age()).isEqualTo(12);
  }

  @Test
  void onTheDayOfTheArticleTheFiguresReadMonth14OfARecoveryWhosePremiumIsOver() throws Exception {
    MarketView market = POLICY.assess(excerpt("us-2019-01-to-2026-01.csv"), DAY);

    assertThat(market.acting().month()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(market.acting().age()).isEqualTo(14);
    assertThat(market.acting().ageAtLeast()).isFalse();
    assertThat(market.acting().stage()).isEqualTo(Stage.ER3);
    // first day of 2025-11 + (13 - 14) months
    assertThat(market.acting().tiltExpiry()).isEqualTo(LocalDate.of(2025, 10, 1));
    assertThat(market.signs())
        .isEqualTo(
            Map.of(
                Sign.RATE_CUTS, true,
                Sign.STABLE_PRICES, true,
                Sign.RECOVERING_CONSUMPTION, true,
                Sign.AFTER_SLUMP, true));
  }

  @Test
  void theTwoFiguresNeverPublishedForOctober2025AreFilledInAndSaid() throws Exception {
    MarketView market = POLICY.assess(excerpt("us-2019-01-to-2026-01.csv"), DAY);

    assertThat(market.cautions())
        .filteredOn(caution -> caution.ruleId().equals("data-filled"))
        .extracting(caution -> caution.values().toString())
        .containsExactlyInAnyOrder(
            "{month=2025-10, series=CPIAUCSL}", "{month=2025-10, series=UNRATE}");
  }

  private static MarketData excerpt(String name) throws URISyntaxException {
    return MarketData.fred(Path.of(ExcerptTest.class.getResource("/excerpts/" + name).toURI()));
  }
}
