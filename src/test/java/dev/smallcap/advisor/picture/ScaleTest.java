package dev.smallcap.advisor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static BigDecimal place(Scale scale, String value) {
    return scale.place(new BigDecimal(value));
  }

  @Test
  void aValueStandsAtItsPercentOfTheLength() {
    Scale scale = Scale.between(new BigDecimal(10), new BigDecimal(30));

    assertThat(place(scale, "10")).isEqualByComparingTo("0");
    assertThat(place(scale, "25")).isEqualByComparingTo("75");
    assertThat(place(Scale.to(new BigDecimal(3)), "1")).isEqualByComparingTo("33.33");
  }

  @Test
  void equalFactorsAreEqualLengths() {
    // one and two of four doublings
    Scale scale = Scale.ofFactors(BigDecimal.ONE, new BigDecimal(16));

    assertThat(place(scale, "1")).isEqualByComparingTo("0");
    assertThat(place(scale, "2")).isEqualByComparingTo("25");
    assertThat(place(scale, "4")).isEqualByComparingTo("50");
  }

  @Test
  void aNumberIsWrittenWithoutNoughtsAtItsEndAndWithoutAnExponent() {
    assertThat(Scale.written(new BigDecimal("100.00"))).isEqualTo("100");
    assertThat(Scale.written(new BigDecimal("33.335"))).isEqualTo("33.34");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | 0    | 100 | 0 20 40 60 80 100",
        "false | 0.83 | 1.4 | 0.9 1 1.1 1.2 1.3 1.4",
        // less than two doublings
        "true  | 0.9  | 3   | 1 1.5 2 2.5 3",
        "true  | 0.6  | 7.5 | 1 2 4",
        "true  | 0.5  | 2   | 0.5 1 2",
        "true  | 3    | 20  | 4 8 16",
      })
  void fewRoundValuesAreLabelled(boolean byFactors, String least, String most, String rounds) {
    Scale scale = new Scale(new BigDecimal(least), new BigDecimal(most), byFactors);

    assertThat(scale.rounds().stream().map(Scale::written).collect(Collectors.joining(" ")))
        .isEqualTo(rounds);
  }
}
