package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that nobody means is refused wherever it is handed in: it would be counted up to. */
class FarDaysTest {
  private static final LocalDate DAY = Situations.DAY;
  private static final Map<String, Consumer<LocalDate>> FIELDS =
      Map.of(
          "date of the risk profile",
          day -> Client.of("c", Residency.US, 45, RiskProfile.R4, day, 12),
          "day of the last part",
          day ->
              new Account(
                  "a",
                  AccountType.US_BROKERAGE,
                  Money.parse("USD 0.00"),
                  true,
                  Money.parse("USD 0.00"),
                  Money.parse("USD 0.00"),
                  1,
                  day),
          "price date of IVV",
          day -> Situations.priced("IVV", "1", "1", day),
          "day of the rate of USD/KRW",
          day -> new ExchangeRate("USD/KRW", BigDecimal.TEN, day),
          "day of the declaration",
          day -> Declaration.of(CyclePhase.LATE, day, "the committee", "house view"),
          "day on which the recovery began",
          day ->
              Declaration.of(CyclePhase.EARLY_RECOVERY, DAY, "the committee", "house view")
                  .begunOn(day),
          "as-of date",
          day -> Situations.STANDARD.assess(MarketData.none(), day));

  @ParameterizedTest
  @ValueSource(strings = {"2200-01-01", "9999-12-31", "+999999999-12-31"})
  void aDayAfter2199IsRefused(String far) {
    LocalDate day = LocalDate.parse(far);
    FIELDS.forEach(
        (field, taken) ->
            assertThatThrownBy(() -> taken.accept(day))
                .as(field)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                    field + " (" + day + ") is not from 1900 to 2199.\nMaybe correct its year."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "0001-01-01", "-999999999-01-01"})
  void aDayBefore1900IsRefused(String far) {
    LocalDate day = LocalDate.parse(far);
    FIELDS.forEach(
        (field, taken) ->
            assertThatThrownBy(() -> taken.accept(day))
                .as(field)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(" + day + ")"));
  }
}
