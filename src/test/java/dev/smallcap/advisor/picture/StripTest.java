package dev.smallcap.advisor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.picture.Strip.ColumnScale;
import dev.smallcap.advisor.picture.Strip.MonthColumn;
import dev.smallcap.advisor.picture.Strip.MonthRun;
import dev.smallcap.advisor.picture.Strip.Piece;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripTest {
  private static final Text RUN = Text.same("run");
  private static final Text BAR = Text.same("bar");

  private static YearMonth month(String month) {
    return YearMonth.parse(month);
  }

  @Test
  void aRunOverTheEndOfADecadeIsCutInTwo() {
    List<Strip> decades =
        Strip.decades(
            List.of(new MonthRun(month("1969-07"), month("1970-06"), "run", RUN)), List.of());

    // 114 of 120 months have passed; half a year is 5 %
    assertThat(decades).extracting(Strip::first).containsExactly(1960, 1970);
    assertThat(decades.get(0).pieces())
        .containsExactly(new Piece("run", "95", "5", "7", "23", RUN));
    assertThat(decades.get(1).pieces()).containsExactly(new Piece("run", "0", "5", "7", "23", RUN));
  }

  @Test
  void barsStandUponTheStripOfTheirOwnDecadeAndOthersAreLeftOut() {
    List<Strip> decades =
        Strip.decades(
            List.of(new MonthRun(month("1960-01"), month("1969-12"), "run", RUN)),
            List.of(
                new MonthRun(month("1960-07"), month("1961-06"), "bar", BAR),
                new MonthRun(month("1970-01"), month("1970-11"), "bar", BAR)));

    assertThat(decades).hasSize(1);
    assertThat(decades.get(0).pieces())
        .containsExactly(
            new Piece("bar", "5", "10", "0", "7", BAR),
            new Piece("run", "0", "100", "7", "23", RUN));
  }

  @Test
  void theSharesOfAColumnStandOneUponTheOtherOnTheGround() {
    List<Strip> decades =
        Strip.decades(
            List.of(new MonthRun(month("1960-01"), month("1960-12"), "run", RUN)),
            List.of(),
            List.of(
                new MonthColumn(
                    month("1960-01"),
                    month("1960-12"),
                    List.of(
                        new Bar.Share("low", new BigDecimal(5), ""),
                        new Bar.Share("high", new BigDecimal(10), "")))),
            new ColumnScale(new BigDecimal(20), "20 %"));

    // 48 pixels are 20: 5 are 12, upon the ground at 82, and 10 are 24 upon these
    assertThat(decades.get(0).pieces().subList(1, 3))
        .containsExactly(
            new Piece("low", "0", "10", "70", "12", Text.same("")),
            new Piece("high", "0", "10", "46", "24", Text.same("")));
    assertThat(decades.get(0).ground()).isEqualTo(82);
  }

  @Test
  void theAxisHasTheYearsOfTheDecade() {
    Strip strip =
        Strip.decades(
                List.of(new MonthRun(month("1983-05"), month("1983-05"), "run", RUN)), List.of())
            .get(0);

    assertThat(strip.years()).hasSize(10);
    assertThat(strip.years().get(9)).isEqualTo(new Strip.YearMark("90", "95", 1989));
    assertThat(strip.ground()).isEqualTo(30);
  }

  @Test
  void withoutRunsThereIsNoDecade() {
    assertThat(Strip.decades(List.of(), List.of())).isEmpty();
  }
}
