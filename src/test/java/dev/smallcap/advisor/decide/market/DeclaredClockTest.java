package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredClockTest {
  @ParameterizedTest
  @CsvSource({
    "1,  2026-03-20, ER1, 2027-03-20",
    "4,  2025-12-20, ER1, 2026-12-20",
    "6,  2025-10-20, ER1, 2026-10-20",
    "7,  2025-09-20, ER2, 2026-09-20",
    "12, 2025-04-20, ER2, 2026-04-20",
    "13, 2025-03-20, ER3, 2026-03-20",
    "25, 2024-03-20, ER3, 2025-03-20"
  })
  void anAgeOnTheDayOfDeclarationSetsTheBeginning(
      int age, LocalDate began, Stage stage, LocalDate expiry) {
    ReadingView reading = on("2026-03-20", declared("2026-03-20").aged(age)).acting();

    assertThat(declared("2026-03-20").aged(age).clockStart()).isEqualTo(began);
    assertThat(reading.age()).isEqualTo(age);
    assertThat(reading.stage()).isEqualTo(stage);
    assertThat(reading.tiltExpiry()).isEqualTo(expiry);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-20, 4, ER1", "2026-04-19, 4, ER1", "2026-04-20, 5, ER1"})
  void theAgeGoesOnFromTheBeginningByWholeMonths(String asOf, int age, Stage stage) {
    ReadingView reading = on(asOf, declared("2026-03-20").aged(4)).acting();

    assertThat(reading.age()).isEqualTo(age);
    assertThat(reading.stage()).isEqualTo(stage);
    assertThat(reading.tiltExpiry()).isEqualTo(LocalDate.of(2026, 12, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-15, 6,  ER1",
    "2026-07-16, 7,  ER2",
    "2027-01-15, 12, ER2",
    "2027-01-16, 13, ER3"
  })
  void theStageTurnsOnTheDayOfTheMonthThatTheRecoveryBegan(String asOf, int age, Stage stage) {
    ReadingView reading = on(asOf, declared(asOf).begunOn(LocalDate.of(2026, 1, 16))).acting();

    assertThat(reading.age()).isEqualTo(age);
    assertThat(reading.stage()).isEqualTo(stage);
    assertThat(reading.tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
  }

  @Test
  void withNeitherAgeNorBeginningTheClockStartsOnTheDayOfDeclarationAndThatIsSaid() {
    MarketView market = on("2026-02-16", declared("2026-01-16"));

    assertThat(market.acting().age()).isEqualTo(2);
    assertThat(market.acting().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
    assertThat(MadeUp.cautions(market))
        .containsExactlyInAnyOrder("notes-clock", "notes-unapproved");
  }

  @Test
  void renewingWithTheFirstBeginningNeverRestartsTheClock() {
    MarketView renewed =
        on("2026-03-01", declared("2026-02-16").begunOn(LocalDate.of(2026, 1, 16)));

    assertThat(renewed.acting().age()).isEqualTo(2);
    assertThat(renewed.acting().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
    assertThat(MadeUp.cautions(renewed)).containsExactly("notes-unapproved");
  }

  @Test
  void ageAndBeginningMayBothBeGivenWhereTheyAgree() {
    assertThatCode(() -> declared("2026-03-20").aged(4).begunOn(LocalDate.of(2025, 12, 20)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-20", "2026-01-20", "2025-12-21", "2025-11-19"})
  void ageAndBeginningThatDifferAreRejected(LocalDate began) {
    // month 4 on 2026-03-20 began on 2025-12-20
    Declaration aged = declared("2026-03-20").aged(4);

    assertThatThrownBy(() -> aged.begunOn(began))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(4)")
        .hasMessageContaining(began.toString())
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aRecoveryCannotBeginAfterItIsDeclared() {
    Declaration declaration = declared("2026-03-20");

    assertThatThrownBy(() -> declaration.begunOn(LocalDate.of(2026, 3, 21)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-03-21");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void theFirstMonthOfARecoveryIsOne(int age) {
    Declaration declaration = declared("2026-03-20");

    assertThatThrownBy(() -> declaration.aged(age))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + age + ")");
  }

  private static Declaration declared(String day) {
    return Declaration.of(
        CyclePhase.EARLY_RECOVERY, LocalDate.parse(day), "Kim", "the article of January");
  }

  private static MarketView on(String asOf, Declaration declaration) {
    return POLICY.assess(MarketData.none(), LocalDate.parse(asOf)).declared(declaration);
  }
}
