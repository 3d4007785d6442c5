package dev.smallcap.advisor.decide.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 3c: what results for a lower profile exceeds what results for the higher one by no more than
 * the upper half of the lower one's own band, residues below half a percent and one share aside.
 */
class LowerProfilesTest {
  @ParameterizedTest
  @Tag("long")
  @CsvSource({"R3, R4", "R4, R5"})
  void aLowerProfileNeverEndsWithMoreThanItsBandAllows(RiskProfile lower, RiskProfile higher) {
    compare(lower, higher, 0, 1_200);
  }

  @ParameterizedTest
  @CsvSource({"R3, R4", "R4, R5"})
  @Tag("long")
  void aLowerProfileNeverDoesInManySituations(RiskProfile lower, RiskProfile higher) {
    compare(lower, higher, 1_200, 12_000);
  }

  private static void compare(RiskProfile lower, RiskProfile higher, long from, long to) {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (long seed = from; seed < to; seed++) {
      Situations situation = RandomAccounts.of(seed);
      if (situation.account().type() != AccountType.US_BROKERAGE
          || situation.account().minimumTrade().isPositive()) {
        continue;
      }
      Settled one = settle(situation, lower);
      Settled two = settle(situation, higher);
      if (!one.verdict().refusals().isEmpty() || !two.verdict().refusals().isEmpty()) {
        continue;
      }
      compared++;
      BigDecimal aside = aside(situation);
      BigDecimal sleeve = result(one).subtract(result(two)).subtract(aside);
      BigDecimal russell = russell(one).subtract(russell(two)).subtract(aside);
      if (sleeve.compareTo(band(one, one.settlement().aim())) > 0
          || russell.compareTo(band(one, judged(one))) > 0) {
        wrong.add(
            "seed "
                + seed
                + " sleeve "
                + sleeve
                + " russell "
                + russell
                + "\n"
                + OrdersAlways.told(situation, one.settlement())
                + OrdersAlways.told(situation, two.settlement()));
      }
    }
    assertThat(wrong.stream().limit(3).toList()).as("%s wrong", wrong.size()).isEmpty();
    assertThat(compared).isGreaterThan((int) (to - from) / 20);
  }

  private static Settled settle(Situations situation, RiskProfile risk) {
    Client other = situation.client().profiled(risk);
    return PolicyModels.of(situation.policy()).trace(situation.asked().with(other)).settled();
  }

  private static BigDecimal result(Settled settled) {
    BigDecimal later =
        settled.settlement().later().stream()
            .map(part -> part.ofEquityMoney().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return settled.settlement().sleeveAfter().value().add(later);
  }

  private static BigDecimal russell(Settled settled) {
    return settled.settlement().heldAfter(PositionKind.RUSSELL_2000).value();
  }

  /** The upper half of a band. */
  private static BigDecimal band(Settled settled, Percent target) {
    Percent band = settled.settlement().band();
    return band == null || target == null ? BigDecimal.ZERO : band.times(target.value());
  }

  /** The Russell target that is judged. */
  private static Percent judged(Settled settled) {
    return settled.verdict().tilt() == null
        ? Percent.ZERO
        : Percent.of(
            settled.verdict().tilt().russell().times(settled.verdict().size().size().value()));
  }

  /** Half a percent, and one share where shares are whole. */
  private static BigDecimal aside(Situations situation) {
    Portfolio portfolio = CarriedOut.measured(situation);
    BigDecimal share =
        portfolio.prices().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return new BigDecimal("0.5")
        .add(
            situation.account().fractionalShares()
                ? BigDecimal.ZERO
                : portfolio.ofEquityMoney(share).value());
  }
}
