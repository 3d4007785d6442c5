package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages and money as the policy's text asks for them, and as each language writes them. */
class ValueTextTest {
  private static final ValueText VALUES = new ValueText(MessageCatalog.of(RuleFiles.standard()));

  @ParameterizedTest
  @CsvSource({
    "15, 15 %, 15%",
    "2E+1, 20 %, 20%",
    "11.25, 11.25 %, 11.25%",
    "15.97438, 15.97 %, 15.97%",
    "-0.125, -0.12 %, -0.12%",
    "0, 0 %, 0%",
    "0.00437, 0.0044 %, 0.0044%",
    "0.0068, 0.0068 %, 0.0068%",
    "0.0945, 0.09 %, 0.09%",
    "99.999, 100 %, 100%"
  })
  void percentagesAreRoundedToAHundredthAndALittleIsNotNothing(
      String percent, String english, String korean) {
    Percent value = Percent.parse(percent);

    assertThat(VALUES.in(Lang.EN, value)).isEqualTo(english);
    assertThat(VALUES.in(Lang.KO, value)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "USD 15000.00; USD 15,000.00; USD 15,000.00",
        "USD 0.50; USD 0.50; USD 0.50",
        "USD -1234567.80; USD -1,234,567.80; USD -1,234,567.80",
        "KRW 5000000; KRW 5,000,000; 5,000,000원",
        "KRW 203; KRW 203; 203원"
      })
  void moneyHasItsThousandsApartAndWonTheirWordInKorean(
      String money, String english, String korean) {
    Money value = Money.parse(money);

    assertThat(VALUES.in(Lang.EN, value)).isEqualTo(english);
    assertThat(VALUES.in(Lang.KO, value)).isEqualTo(korean);
  }

  @Test
  void aPriceKeepsItsDecimals() {
    assertThat(VALUES.in(Lang.EN, BigMoney.parse("USD 1547.125"))).isEqualTo("USD 1,547.125");
    assertThat(VALUES.in(Lang.KO, BigMoney.parse("KRW 547680"))).isEqualTo("547,680원");
    assertThat(VALUES.in(Lang.KO, "KRW 461755")).isEqualTo("461,755원");
  }

  @Test
  void numbersHaveFourDecimalsAndAllElseIsWrittenAsItIs() {
    assertThat(VALUES.in(Lang.EN, new BigDecimal("0.53333333"))).isEqualTo("0.5333");
    assertThat(VALUES.in(Lang.KO, new BigDecimal("0.50"))).isEqualTo("0.50");
    assertThat(VALUES.in(Lang.KO, LocalDate.of(2026, 1, 26))).isEqualTo("2026-01-26");
    assertThat(VALUES.in(Lang.EN, "IWM")).isEqualTo("IWM");
  }
}
