package dev.smallcap.advisor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.picture.Gauge.Figure;
import dev.smallcap.advisor.picture.Gauge.Mark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaugeTest {
  private static Figure figure(int value) {
    return new Figure(new BigDecimal(value), value + " %");
  }

  @Test
  void theScaleEndsAtTheNextFiveBeyondAllThatIsShown() {
    // the cap is the most: 20, so the scale ends at 25
    Gauge gauge =
        Gauge.of("said", figure(0), figure(15), figure(20), List.of(figure(12), figure(18)));

    assertThat(gauge.now()).isEqualTo(new Mark("0", "start", "0 %"));
    assertThat(gauge.after()).isEqualTo(new Mark("60", "middle", "15 %"));
    assertThat(gauge.cap()).isEqualTo(new Mark("80", "middle", "20 %"));
    assertThat(gauge.low()).isEqualTo("48");
    assertThat(gauge.width()).isEqualTo("24");
    assertThat(gauge.edges())
        .containsExactly(new Mark("48", "end", "12 %"), new Mark("72", "start", "18 %"));
  }

  @Test
  void withoutARangeACapOrASecondMarkThereIsOneMark() {
    Gauge gauge = Gauge.of("said", figure(4), null, null, List.of());

    // 4 of 5
    assertThat(gauge.now()).isEqualTo(new Mark("80", "middle", "4 %"));
    assertThat(gauge.after()).isNull();
    assertThat(gauge.cap()).isNull();
    assertThat(gauge.low()).isNull();
    assertThat(gauge.edges()).isEmpty();
  }
}
