package dev.smallcap.advisor.partition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberSpansTest {
  private static final Input MONTHS = new Input("Client", "horizonMonths");
  private static final Input WITHDRAWALS = new Input("Client", "withdrawals");

  @Test
  void thresholdsNextToEachOtherLeaveNothingBetweenThem() {
    assertThat(of(MONTHS, Integer.class, "12", "13"))
        .extracting(EquivalenceClass::name)
        .containsExactly("1-11", "12", "13", "14-600");
  }

  @Test
  void thresholdsAtAndBeyondWhatIsPossibleAreNoClasses() {
    assertThat(of(MONTHS, Integer.class, "0", "1", "600", "601"))
        .extracting(EquivalenceClass::name)
        .containsExactly("1", "2-599", "600");
  }

  @Test
  void aFractionIsNoThresholdOfAWholeNumber() {
    assertThat(of(MONTHS, Integer.class, "12.5"))
        .extracting(EquivalenceClass::name)
        .containsExactly("1-600");
  }

  @Test
  void aNumberWithoutThresholdsIsOneClassOfAllThatIsPossible() {
    List<EquivalenceClass> spans = of(WITHDRAWALS, Percent.class);

    assertThat(spans).hasSize(1);
    assertThat(spans.get(0).holds(Percent.of(100))).isTrue();
    assertThat(spans.get(0).holds(Percent.of(-1))).isFalse();
    assertThat(spans.get(0).holds(null)).isFalse();
  }

  @Test
  void whatAnswersForAClassOfDecimalsStandsNextToTheThreshold() {
    assertThat(of(WITHDRAWALS, Percent.class, "4", "4.01"))
        .extracting(EquivalenceClass::value)
        .containsExactly(
            Percent.parse("3.99"),
            Percent.of(4),
            Percent.parse("4.005"),
            Percent.parse("4.01"),
            Percent.parse("4.02"));
  }

  @Test
  void everyDecimalBelongsToExactlyOneClass() {
    List<EquivalenceClass> spans = of(WITHDRAWALS, Percent.class, "4", "10");

    for (String value : List.of("0", "3.99", "3.999", "4", "4.001", "9.99", "10", "10.01", "100")) {
      assertThat(spans).filteredOn(span -> span.holds(Percent.parse(value))).as(value).hasSize(1);
    }
  }

  private static List<EquivalenceClass> of(Input input, Class<?> type, String... cuts) {
    return NumberSpans.of(
        input, type, new TreeSet<>(Stream.of(cuts).map(BigDecimal::new).toList()));
  }
}
