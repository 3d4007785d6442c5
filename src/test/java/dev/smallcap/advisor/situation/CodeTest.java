package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "A code is one code however it is spelt." */
class CodeTest {
  private static final String BLANKS = " \u00a0\u2007\u2009\u202f\u3000";
  private static final String SEPARATORS = BLANKS + "./-\u2010\u2013\uff0e\uff0f\uff0d";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRK.B",
        "BRK/B",
        "BRK B",
        "BRK-B",
        "brk.b",
        "BRK\u00a0B",
        " BRK.B ",
        "ＢＲＫ．Ｂ",
        "Brk\u2013b"
      })
  void aClassShareIsOneCode(String code) {
    assertThat(Code.normal(code)).isEqualTo("BRK.B");
  }

  @ParameterizedTest
  @CsvSource({"BRK.A, BRK.B", "BRKB, BRK.B", "005930, 5930", "IVV, IVW", "A360750, 360750"})
  void whatDiffersInALetterOrDigitIsAnotherCode(String one, String other) {
    assertThat(Code.normal(one)).isNotEqualTo(Code.normal(other));
  }

  /** CUSIP and ISIN of Apple and of the fund IVV, as their issuers publish them. */
  @ParameterizedTest
  @CsvSource({"037833100, US0378331005", "464287200, US4642872000", "46090E103, US46090E1038"})
  void aCusipIsTheUsIsinThatHoldsIt(String cusip, String isin) {
    assertThat(Code.normal(cusip)).isEqualTo(isin);
    assertThat(Code.normal(" " + cusip.substring(0, 6) + " " + cusip.substring(6))).isEqualTo(isin);
    assertThat(Code.normal("us " + cusip.toLowerCase(java.util.Locale.ROOT) + isin.charAt(11)))
        .isEqualTo(isin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"464287201", "037833101", "G0176J109", "ABCDEFGH1"})
  void nineCharactersThatAreNoUsCusipStayWhatTheyAre(String code) {
    assertThat(Code.normal(code)).isEqualTo(code);
  }

  @Test
  void everyListedFundIsFoundInTenThousandRandomSpellings() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Fund fund : PolicyModels.of(Situations.STANDARD).funds().funds()) {
      codes.put(fund.id(), fund.id());
      if (fund.isin() != null) {
        codes.put(fund.isin(), fund.id());
        if (fund.isin().startsWith("US")) {
          codes.put(fund.isin().substring(2, 11), fund.id());
        }
      }
    }
    List<String> all = new ArrayList<>(codes.keySet());
    Random random = new Random(12);
    for (int i = 0; i < 10_000; i++) {
      String code = all.get(random.nextInt(all.size()));
      String spelled = spelled(code, random);
      Fund found = PolicyModels.of(Situations.STANDARD).funds().find(spelled);
      assertThat(found).as("<%s> for %s", spelled, code).isNotNull();
      assertThat(found.id()).isEqualTo(codes.get(code));
    }
  }

  @Test
  void tenThousandClassSharesHaveOneNormalFormInRandomSpellings() {
    Random random = new Random(13);
    for (int i = 0; i < 10_000; i++) {
      String issuer = letters(random, 1 + random.nextInt(4));
      String share = letters(random, 1);
      String spelled =
          spelled(issuer, random).stripTrailing()
              + any(SEPARATORS, random)
              + spelled(share, random);
      assertThat(Code.normal(spelled)).as("<%s>", spelled).isEqualTo(issuer + "." + share);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('A' + random.nextInt(26)));
    }
    return text.toString();
  }

  /** Either case, full width or not, blanks around, and what cannot be seen between. */
  private static String spelled(String code, Random random) {
    StringBuilder text = new StringBuilder();
    text.append(random.nextBoolean() ? "" : any(BLANKS, random));
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      char cased = random.nextBoolean() ? Character.toLowerCase(c) : c;
      text.append(random.nextInt(4) == 0 ? (char) (cased + 0xfee0) : cased);
      text.append(random.nextInt(20) == 0 ? "\u200b" : "");
    }
    return text.append(random.nextBoolean() ? "" : any(BLANKS, random)).toString();
  }

  private static char any(String characters, Random random) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
