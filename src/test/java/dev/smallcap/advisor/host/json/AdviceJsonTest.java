package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AdviceJsonTest {
  private static final String ARTICLE = AdviceJson.write(Samples.article());

  @Test
  @Tag("long")
  void whatIsReadEqualsWhatWasWritten() {
    SoftAssertions.assertSoftly(
        softly ->
            Samples.all()
                .forEach(
                    advice -> {
                      String json = AdviceJson.write(advice);
                      Recommendation read = AdviceJson.read(json);
                      softly.assertThat(read.equals(advice)).as(advice.id()).isTrue();
                      softly.assertThat(AdviceJson.write(read)).isEqualTo(json);
                    }));
  }

  @Test
  void percentsArePlainDecimalsMoneyKeepsItsDecimalsAndDatesAreIso() {
    assertThat(ARTICLE)
        .startsWith("{\n  \"id\": \"")
        .endsWith("}\n")
        .contains("\"asOf\": \"2026-01-26\"")
        .contains("\"ofEquityMoney\": 11.24999877,")
        .contains("\"amount\": 1234.50,\n      \"currency\": \"USD\"")
        .contains("\"monthAssessed\": \"2025-11\"")
        .contains("\"requestedSleeve\": 33.5")
        .contains("\"givenBy\": \"위원회\"")
        .contains("\"recoveryAge\": 1")
        .contains("\"later\": []")
        .doesNotContain("\r", "null", "signsHeld", "\\u");
  }

  @Test
  @Tag("slow")
  void whatAnAnswerMayLackIsWrittenAsNullAndHasToBeThere() {
    Recommendation refused =
        Samples.all().filter(advice -> advice.sleeve().target() == null).findFirst().orElseThrow();
    String json = AdviceJson.write(refused);

    assertThat(json).contains("\"target\": null,\n    \"after\": null");
    assertThat(AdviceJson.writeLine(refused)).contains("\"target\":null,\"after\":null");
    assertThat(AdviceJson.read(json)).isEqualTo(refused);
    assertThatThrownBy(() -> AdviceJson.read(json.replaceFirst("\"target\": null,", "")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("target");
  }

  @Test
  void aMapperThatDoesNotKnowThePublishedFormFailsAndNamesWhatWritesIt() {
    JsonMapper plain = JsonMapper.builder().build();

    assertThatThrownBy(() -> plain.writeValueAsString(List.of(Samples.article())))
        .hasMessageContaining("AdviceJson.write writes a Recommendation")
        .hasMessageContaining("AdviceModule");
  }

  @Test
  @Tag("slow")
  void noNumberHasAnExponent() {
    Pattern exponent = Pattern.compile(": -?[0-9.]+[eE]");
    assertThat(Samples.all().map(AdviceJson::write))
        .noneMatch(json -> exponent.matcher(json).find());
  }

  @Test
  @Tag("long")
  void thePartsStandInTheOrderOfTheRecord() {
    assertThat(ARTICLE)
        .containsSubsequence(
            "\n  \"id\"",
            "\n  \"asOf\"",
            "\n  \"client\"",
            "\n  \"account\"",
            "\n  \"decision\"",
            "\n  \"phase\"",
            "\n  \"ownReading\"",
            "\n  \"sleeve\"",
            "\n  \"weights\"",
            "\n  \"trades\"",
            "\n  \"reasons\"",
            "\n  \"review\"",
            "\n  \"policy\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"decision\": \"BUILD\" | \"decision\": \"BUY\" | $.decision",
        "\"decision\": \"BUILD\" | \"decision\": 5 | $.decision",
        "\"decision\": \"BUILD\" | \"decision\": null | $.decision",
        "\"decision\": \"BUILD\",|` `| decision",
        "\"age\": 45 | \"age\": 45.5 | $.client.age",
        "\"age\": 45 | \"age\": \"45\" | $.client.age",
        "\"age\": 45 | \"age\": 450 | (450)",
        "\"age\": 45 | \"age\": 45, \"name\": \"x\" | $.client.name",
        "\"side\": \"SELL\" | \"side\": \"HOLD\" | $.trades[0].side",
        "\"ofEquityMoney\": 11.24999877 | \"ofEquityMoney\": \"11.25\" | (11.25)",
        "\"ofEquityMoney\": 11.24999877 | \"ofEquityMoney\": 1E999999999 | 1E+999999999",
        "\"ofEquityMoney\": 11.24999877 | \"ofEquityMoney\": 1E99999999999 | 1E99999999999",
        "\"ofEquityMoney\": 11.24999877 | \"ofEquityMoney\": NaN | NaN",
        "1234.50 | 1234.505 | (1234.505)",
        "\"asOf\": \"2026-01-26\" | \"asOf\": \"2026-01-16T00:00:00\" | $.asOf",
        "\"asOf\": \"2026-01-26\" | \"asOf\": [2026, 1, 16] | $.asOf",
        "\"later\": [] | \"later\": [null] | $.later",
        "\"later\": [] | \"later\": {} | $.later",
        "\"id\": | \"id\": \"again\", \"id\": | line 2",
      })
  void whatIsNotInThePublishedFormIsRefusedWithItsPlace(String from, String to, String place) {
    assertThat(ARTICLE).contains(from);
    int at = ARTICLE.indexOf(from);
    String broken = ARTICLE.substring(0, at) + to + ARTICLE.substring(at + from.length());
    assertThatThrownBy(() -> AdviceJson.read(broken))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The recommendation")
        .hasMessageContaining(place)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void whatIsCutOffIsRefused() {
    assertThatThrownBy(() -> AdviceJson.read(ARTICLE.substring(0, ARTICLE.length() / 2)))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> AdviceJson.read("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> AdviceJson.read("null")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> AdviceJson.read(ARTICLE + "1")).isInstanceOf(InputException.class);
  }
}
