package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final String CAPS =
      """
      name,from,value,unit,source
      cap,2026-01-01,20,percent,x
      cap,2026-07-01,18,percent,x
      own,2026-01-01,cap,percent,x
      """;

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void aValueHoldsFromItsDateUntilALaterOne() {
    Parameters parameters = parse("cap,2026-01-01,20", "cap,2026-07-01,15");

    assertThat(parameters.on(JANUARY).decimal("cap")).isEqualByComparingTo("20");
    assertThat(parameters.on(JULY.minusDays(1)).decimal("cap")).isEqualByComparingTo("20");
    assertThat(parameters.on(JULY).decimal("cap")).isEqualByComparingTo("15");
    assertThat(parameters.first()).isEqualTo(JANUARY);
    assertThat(parameters.latest()).isEqualTo(JULY);
  }

  @Test
  void aValueMayNameAnotherParameterAndFollowsIt() {
    Parameters parameters = parse("cap,2026-01-01,20", "size,2026-01-01,cap", "cap,2026-07-01,15");

    assertThat(parameters.on(JANUARY).decimal("size")).isEqualByComparingTo("20");
    assertThat(parameters.on(JULY).decimal("size")).isEqualByComparingTo("15");
  }

  @Test
  void aMissingValueIsRefusedNamingParameterAndDate() {
    Parameters parameters = parse("cap,2026-07-01,20", "floor,2026-01-01,10");

    assertThatThrownBy(() -> parameters.on(JANUARY).decimal("cap"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(cap)")
        .hasMessageContaining("2026-01-01")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aValueThatNamesAParameterNotYetInForceIsRefusedLikeAMissingOne() {
    Parameters parameters = parse("cap,2026-07-01,20", "size,2026-01-01,cap");

    assertThatThrownBy(() -> parameters.on(JANUARY).decimal("size"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("cap")
        .hasMessageContaining("2026-01-01")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aParameterThatNamesItselfInACircleIsRefused() {
    Parameters parameters =
        parse("cap,2026-01-01,20", "size,2026-01-01,cap", "cap,2026-07-01,size");

    assertThat(parameters.on(JANUARY).decimal("size")).isEqualByComparingTo("20");
    assertThatThrownBy(() -> parameters.on(JULY).decimal("size"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("size");
  }

  @Test
  void datesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> parse("cap,2026-07-01,15", "cap,2026-01-01,20"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("2026-01-01");
  }

  @Test
  void twoValuesForOneDayAreRefused() {
    assertThatThrownBy(() -> parse("cap,2026-01-01,15", "cap,2026-01-01,20"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void aValueThatIsNeitherNumberNorKnownNameIsRefused() {
    assertThatThrownBy(() -> parse("cap,2026-01-01,twenty"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("twenty");
  }

  @Test
  void aRowWithoutASourceIsRefused() {
    assertThatThrownBy(
            () -> Parameters.parse("name,from,value,unit,source\ncap,2026-01-01,20,percent,\n"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("source");
  }

  private static Parameters parse(String... rows) {
    return Parameters.parse(
        "name,from,value,unit,source\n"
            + String.join(",percent,assumption: a test\n", rows)
            + ",percent,assumption: a test\n");
  }

  @Test
  void aNumberHasASpanForEachRowAndWhereTheValueThatItTakesChanges() {
    Parameters parameters = Parameters.parse(CAPS + "own,2026-09-01,18,percent,x\n");

    assertThat(parameters.spans("own"))
        .containsExactly(
            span("own", "2026-01-01", "2026-07-01", "20"),
            span("own", "2026-07-01", "2026-09-01", "18"),
            span("own", "2026-09-01", null, "18"));
  }

  @Test
  void anAssumedValueHoldsOnTheDaysOfItsSpanAlone() {
    Parameters parameters = Parameters.parse(CAPS);

    Parameters assumed = parameters.assuming(parameters.spans("own").get(0), "21");

    assertThat(assumed.on(LocalDate.of(2026, 6, 30)).integer("own")).isEqualTo(21);
    assertThat(assumed.on(LocalDate.of(2026, 7, 1)).integer("own")).isEqualTo(18);
    assertThat(assumed.on(LocalDate.of(2026, 6, 30)).integer("cap")).isEqualTo(20);
  }

  private static ParameterSpan span(
      String name, String from, @Nullable String until, String value) {
    return new ParameterSpan(
        name,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        new BigDecimal(value));
  }
}
