package dev.smallcap.advisor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

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
}
