package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Funds in holdings are known by any of their codes, and cannot be hidden or counted twice. */
class SpellingTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date,class\n";

  @ParameterizedTest
  @ValueSource(strings = {"464287200", "us4642872000", " ivv", "ＩＶＶ", "US 464287200 0"})
  void aFundIsKnownByEveryCodeItHas(String code) {
    assertThat(targets(advice(code + ",100,640.00,USD,2026-01-15,\n"))).isEqualTo("IVV 100");
  }

  @Test
  void aFundThatIsSpeltInLowerCaseCannotBeHiddenUnderAnotherClass() {
    rejected(
        "IVV,100,640.00,USD,2026-01-15,\niwm,100,262.50,USD,2026-01-15,OTHER_EQUITY\n",
        "(iwm), which is IWM, carries the class OTHER_EQUITY; the fund list says SMALL");
  }

  @Test
  void aFundThatIsSpeltByItsCusipCannotBeHiddenUnderAnotherClass() {
    rejected(
        "IVV,100,640.00,USD,2026-01-15,\n464287655,100,262.50,USD,2026-01-15,CORE\n",
        "(464287655), which is IWM, carries the class CORE; the fund list says SMALL");
  }

  @Test
  void threeLinesOfOneFundStandTwiceInBothSpellings() {
    rejected(
        "IVV,100,640.00,USD,2026-01-15,\nivv,50,640.00,USD,2026-01-15,CORE\n",
        "line 3: the symbol (ivv) stands twice, also as (IVV)");
    rejected(
        "ivv,50,640.00,USD,2026-01-15,CORE\n464287200,50,640.00,USD,2026-01-15,CORE\n",
        "IVV stands twice: by its CUSIP (464287200) and by its symbol (ivv)");
  }

  @Test
  void lotsOfOneFundStandTwice() {
    rejected(
        "IVV,100,640.00,USD,2026-01-15,\nIVV,50,640.00,USD,2026-01-15,\n",
        "line 3: the symbol (IVV) stands twice.");
  }

  @Test
  void anUnlistedShareStandsTwiceHoweverItIsSpelt() {
    rejected(
        "IVV,1,1,USD,2026-01-15,\nBRK/B,1,1,USD,2026-01-15,CORE\nbrk b,1,1,USD,2026-01-15,CORE\n",
        "line 4: the symbol (brk b) stands twice, also as (BRK/B)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"US4642872001", "us4642872001", " US4642872001"})
  void anIsinWithAWrongCheckDigitIsRefusedInEverySpelling(String isin) {
    rejected(isin + ",100,640.00,USD,2026-01-15,CORE\n", "check digit");
  }

  @Test
  void aSymbolWithoutALetterOrDigitIsRefused() {
    rejected("--,1,1,USD,2026-01-15,CORE\n", "(--) holds no letter or digit");
  }

  private static dev.smallcap.advisor.advice.Recommendation advice(String rows) {
    Situations situation = Situations.in(Stage.UNKNOWN);
    for (Holding holding : Holdings.parse(HEADER + rows, "holdings.csv").list()) {
      situation = situation.holding(holding);
    }
    return situation.advice();
  }

  private static void rejected(String rows, String named) {
    assertThatThrownBy(() -> advice(rows))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(named)
        .hasMessageContaining("\nMaybe ");
  }
}
