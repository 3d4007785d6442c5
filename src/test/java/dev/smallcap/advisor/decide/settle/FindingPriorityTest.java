package dev.smallcap.advisor.decide.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of several sizes and limits counts. */
class FindingPriorityTest {
  private static final Parameters SHIPPED = PolicyModels.of(Situations.STANDARD).parameters();
  private static final SleeveSize BUILD = size(Stance.BUILD, 10);
  private static final SleeveSize MORE = size(Stance.BUILD, 20);
  private static final SleeveSize HOLD = size(Stance.HOLD, 20);

  @Test
  void whatAsksForTheLeastCountsAsShipped() {
    FindingPriority shipped = priority(Map.of());

    assertThat(shipped.first(null, MORE)).isEqualTo(MORE);
    assertThat(shipped.first(BUILD, HOLD)).isEqualTo(HOLD);
    assertThat(shipped.first(MORE, BUILD)).isEqualTo(BUILD);
    assertThat(shipped.first(BUILD, MORE)).isEqualTo(BUILD);
  }

  @Test
  void aPolicyThatRanksBuildingBeforeHoldingIsFollowed() {
    FindingPriority other = priority(Map.of("stance.order.build", "2", "stance.order.hold", "3"));

    assertThat(other.first(HOLD, MORE)).isEqualTo(MORE);
    assertThat(other.first(MORE, BUILD)).isEqualTo(BUILD);
  }

  private static FindingPriority priority(Map<String, String> changed) {
    return FindingPriority.of(SHIPPED.assuming(changed).on(LocalDate.of(2026, 2, 7)));
  }

  private static SleeveSize size(Stance stance, int percent) {
    return new SleeveSize(stance, Percent.of(percent), false);
  }
}
