package dev.smallcap.advisor.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {
  @Test
  void trailingZerosMakeNoDifference() {
    assertThat(Percent.parse("15.00")).isEqualTo(Percent.of(15));
    assertThat(Percent.parse("0.000")).isEqualTo(Percent.ZERO).hasSameHashCodeAs(Percent.ZERO);
    assertThat(Percent.parse("100.0")).isEqualTo(Percent.HUNDRED);
  }

  @Test
  void sumsDifferencesAndSharesAreExact() {
    assertThat(Percent.parse("0.1").plus(Percent.parse("0.2"))).isEqualTo(Percent.parse("0.3"));
    assertThat(Percent.of(1).minus(Percent.parse("0.9"))).isEqualTo(Percent.parse("0.1"));
    assertThat(Percent.parse("11.25").times(new BigDecimal("100000")))
        .isEqualByComparingTo("11250");
  }

  @Test
  void percentagesAreOrderedByTheirValue() {
    assertThat(Percent.of(9)).isLessThan(Percent.of(10));
    assertThat(Percent.of(10).min(Percent.of(9))).isEqualTo(Percent.of(9));
    assertThat(Percent.ZERO.isPositive()).isFalse();
    assertThat(Percent.parse("-1").isPositive()).isFalse();
    assertThat(Percent.parse("0.01").isPositive()).isTrue();
  }

  @Test
  void peopleReadPlainDecimals() {
    assertThat(Percent.HUNDRED).hasToString("100 %");
    assertThat(Percent.parse("11.250")).hasToString("11.25 %");
  }
}
