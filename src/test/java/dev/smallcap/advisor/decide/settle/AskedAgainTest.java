package dev.smallcap.advisor.decide.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.Decision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asked again on the same day after its own orders were carried out, the answer has no orders. */
class AskedAgainTest {
  @Test
  @Tag("long")
  void aThousandAccountsAskedTwiceHaveNoOrdersTheSecondTime() {
    askTwice(1_000);
  }

  @Test
  @Tag("long")
  void tenThousandAccountsInFractionsAndTenThousandInWholeSharesAskedTwice() {
    askTwice(20_000);
  }

  private static void askTwice(long many) {
    Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
    List<String> wrong = new ArrayList<>();
    LongStream.range(0, many)
        .forEach(
            seed -> {
              Situations first = RandomAccounts.of(seed);
              Settlement settled = settle(first);
              seen.merge(settled.decision(), 1, Integer::sum);
              try {
                OrdersAlways.check(first, settled);
                Situations after = CarriedOut.of(first, settled);
                OrdersAlways.carriedOut(first, settled, after);
                again(settle(after));
              } catch (AssertionError | RuntimeException e) {
                wrong.add("seed " + seed + ": " + e + "\n" + OrdersAlways.told(first, settled));
              }
            });
    assertThat(wrong.stream().limit(3).toList()).as("%s wrong", wrong.size()).isEmpty();
    assertThat(seen.keySet())
        .contains(
            Decision.EXIT,
            Decision.REDUCE,
            Decision.BUILD,
            Decision.ROTATE,
            Decision.HOLD,
            Decision.NO_ELIGIBLE_FUND);
  }

  private static void again(Settlement settled) {
    assertThat(settled.trades())
        .as("asked again: %s %s %s", settled.decision(), settled.notes(), settled.undone())
        .isEmpty();
    assertThat(settled.decision())
        .isIn(
            Decision.HOLD,
            Decision.NO_ELIGIBLE_FUND,
            Decision.NOT_SUITABLE,
            Decision.NEEDS_HUMAN_REVIEW);
  }

  static Settlement settle(Situations situation) {
    return PolicyModels.of(situation.policy()).trace(situation.asked()).settled().settlement();
  }
}
