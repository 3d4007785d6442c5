package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that no policy can mean are refused before any rule reads them. */
class ParameterChecksTest {
  private static Parameters with(String row) {
    return Parameters.parse(RuleFiles.standard().text("parameters.csv") + row + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sleeve.middle,2026-07-01,30,percent of Q,x | sleeve.middle) has the value 30",
        "sleeve.middle,2026-07-01,-5,percent of Q,x | sleeve.middle) has the value -5",
        "sleeve.cap,2026-07-01,12,percent of Q,x | outside 10 to 12",
        "sleeve.cap,2026-07-01,120,percent of Q,x | sleeve.cap) has the value 120",
        "tilt.mid-caps,2026-07-01,150,percent of the sleeve,x | has the value 150 on 2026-07-01",
        "grade.r3,2026-07-01,9,grade,x | grade.r3) has the value 9",
        "cycle.rate.months,2026-07-01,0,months,x | cycle.rate.months) has the value 0",
        "cycle.rate.months,2026-07-01,2.5,months,x | not a whole number",
        "cycle.order.late,2026-07-01,5,rank,x | (cycle.order.expansion) and (cycle.order.late) have the same rank 5"
      })
  void aNumberThatCannotBeMeantIsRefusedWithItsNameAndValue(String row, String message) {
    assertThatThrownBy(() -> with(row).checked())
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aNameKeepsItsUnit() {
    assertThatThrownBy(() -> with("sleeve.cap,2026-07-01,18,months,x"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("the unit (months) differs from percent of Q");
  }

  @Test
  void aLowerCapAboveTheMiddleSizeIsTaken() {
    Parameters lower = with("sleeve.cap,2026-07-01,18,percent of Q,x").checked();

    assertThat(lower.on(LocalDate.of(2026, 7, 1)).integer("sleeve.cap")).isEqualTo(18);
    assertThat(lower.on(LocalDate.of(2026, 6, 30)).integer("sleeve.cap")).isEqualTo(20);
  }

  @Test
  void aNameOfTheAuthorsOwnIsTakenWhereAnotherValueNamesIt() {
    Parameters own =
        with("house.view,2026-07-01,12,percent of Q,x\nsleeve.middle,2026-07-01,house.view,percent of Q,x")
            .checked();

    assertThat(own.on(LocalDate.of(2026, 7, 1)).integer("sleeve.middle")).isEqualTo(12);
  }
}
