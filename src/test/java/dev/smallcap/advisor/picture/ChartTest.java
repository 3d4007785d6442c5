package dev.smallcap.advisor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.picture.Chart.CurveLabel;
import dev.smallcap.advisor.picture.Chart.DrawnCurve;
import dev.smallcap.advisor.picture.Chart.GridLine;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final ChartAxis ACROSS = axis("month", 1, 17, 1, 9);
  private static final ChartAxis UP = axis("share", 0, 100, 0, 50);

  private static ChartAxis axis(String name, int least, int most, int... ticks) {
    return new ChartAxis(
        Text.same(name),
        Scale.between(new BigDecimal(least), new BigDecimal(most)),
        java.util.Arrays.stream(ticks)
            .mapToObj(one -> ChartAxis.Tick.of(new BigDecimal(one)))
            .toList());
  }

  private static Curve curve(String name, int first, int last) {
    return Curve.ofSteps(
        name, Text.same(name), List.of(point(1, first), point(9, last)), new BigDecimal(17));
  }

  private static Curve.Point point(int across, int up) {
    return new Curve.Point(new BigDecimal(across), new BigDecimal(up));
  }

  @Test
  void levelsHoldUntilTheNextAndTheGridStandsAtItsValues() {
    Chart chart = Chart.namedAtStart("", 160, ACROSS, UP, List.of(curve("a", 75, 0)));

    assertThat(chart.lines()).containsExactly(new DrawnCurve("a", "0,25 50,25 50,100 100,100"));
    assertThat(chart.columns()).containsExactly(new GridLine("0", "1"), new GridLine("50", "9"));
    // 160 pixels high: 0 stands on the ground, 50 in the middle
    assertThat(chart.rows()).containsExactly(new GridLine("160", "0"), new GridLine("80", "50"));
  }

  @Test
  void curvesThatBeginTogetherShareANameAndOneAtTheTopIsNamedBelow() {
    Chart chart =
        Chart.namedAtStart(
            "",
            160,
            ACROSS,
            UP,
            List.of(curve("a", 100, 0), curve("b", 50, 0), curve("c", 50, 25)));

    assertThat(chart.labels())
        .containsExactly(new CurveLabel(Text.same("a"), 13), new CurveLabel(Text.same("b, c"), 75));
  }

  @Test
  void namesBehindTheEndsNeverMeet() {
    Chart chart =
        Chart.namedAtEnd("", 160, ACROSS, UP, List.of(curve("low", 0, 49), curve("high", 0, 50)));

    // the high one ends at 80 pixels; its neighbour would stand 2 pixels below it
    assertThat(chart.labels())
        .containsExactly(
            new CurveLabel(Text.same("high"), 84), new CurveLabel(Text.same("low"), 97));
  }
}
