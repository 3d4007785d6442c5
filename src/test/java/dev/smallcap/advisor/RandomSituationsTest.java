package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds in every situation, tried on random ones in one pass. */
@Tag("slow")
class RandomSituationsTest {
  private static final int SOME = 1_000;
  private static final int MANY = 12_000;
  private static final List<Check> CHECKS =
      List.of(
          new Check("weightsSumToExactlyAHundred", AlwaysInMoney::weightsSumToExactlyAHundred),
          new Check("noBuyExceedsCashPlusSales", AlwaysInMoney::noBuyExceedsCashPlusSales),
          new Check(
              "salesNeverExceedWhatIsHeldAndNothingOutsideTheEquityMoneyIsTraded",
              AlwaysInMoney::salesNeverExceedWhatIsHeldAndNothingOutsideTheEquityMoneyIsTraded),
          new Check(
              "theTradesLeadToTheWeightsAfterThem",
              AlwaysInMoney::theTradesLeadToTheWeightsAfterThem),
          new Check(
              "theTradesAndTheLaterPartsLeadToTheTargetsWhereNothingIsLeftUndone",
              AlwaysInMoney::theTradesAndTheLaterPartsLeadToTheTargetsWhereNothingIsLeftUndone),
          new Check("theDecisionIsWhatTheOrdersDo", AlwaysInMoney::theDecisionIsWhatTheOrdersDo),
          new Check(
              "aSleeveThatIsTradedNeverEndsAboveTheCapAndItsTolerance",
              AlwaysInMoney::aSleeveThatIsTradedNeverEndsAboveTheCapAndItsTolerance),
          new Check(
              "nothingIsTradedWhereTheDecisionForbidsIt",
              AlwaysInPolicy::nothingIsTradedWhereTheDecisionForbidsIt),
          new Check("whoeverIsToActCanActOnThatDay", AlwaysInPolicy::whoeverIsToActCanActOnThatDay),
          new Check(
              "nothingIsBoughtThatTheAccountOrTheClientCannotHold",
              AlwaysInPolicy::nothingIsBoughtThatTheAccountOrTheClientCannotHold),
          new Check(
              "noRussellIsBoughtOutsideTheFirstYearOrForALongHorizon",
              AlwaysInPolicy::noRussellIsBoughtOutsideTheFirstYearOrForALongHorizon),
          new Check(
              "everyReasonHasASourceAndEvidenceStandsBesideEveryRussellLeg",
              AlwaysInPolicy::everyReasonHasASourceAndEvidenceStandsBesideEveryRussellLeg));

  @TestFactory
  Stream<DynamicTest> inSomeSituations() {
    return between(0, SOME);
  }

  @TestFactory
  @Tag("long")
  Stream<DynamicTest> inManySituations() {
    return between(SOME, MANY);
  }

  private static Stream<DynamicTest> between(long from, long to) {
    Map<String, AssertionError> failures = new LinkedHashMap<>();
    Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
    for (long seed = from; seed < to; seed++) {
      Situations situation = RandomSituations.of(seed);
      Recommendation advice = situation.advice();
      seen.merge(advice.decision(), 1, Integer::sum);
      for (Check check : CHECKS) {
        if (!failures.containsKey(check.name())) {
          check.failure(seed, situation, advice, failures);
        }
      }
    }
    DynamicTest reached =
        DynamicTest.dynamicTest(
            "every decision is reached, and often",
            () ->
                assertThat(seen)
                    .containsOnlyKeys(Decision.values())
                    .allSatisfy(
                        (decision, count) ->
                            assertThat(count).isGreaterThan((int) (to - from) / 300)));
    return Stream.concat(Stream.of(reached), CHECKS.stream().map(check -> check.test(failures)));
  }

  @Test
  @Tag("long")
  void noTextHoldsAForbiddenWord() {
    for (long seed = 0; seed < MANY; seed += 100) {
      Recommendation advice = RandomSituations.of(seed).advice();
      assertThat(advice.audit(Lang.EN) + advice.audit(Lang.KO))
          .as("seed %s", seed)
          .doesNotContain("확실", "보장", "반드시 오른다", "guaranteed", "risk-free", "will outperform");
    }
  }

  /** Something to be checked; only its first failure is kept, with the seed. */
  private record Check(String name, BiConsumer<Situations, Recommendation> check) {
    void failure(
        long seed,
        Situations situation,
        Recommendation advice,
        Map<String, AssertionError> failures) {
      try {
        check.accept(situation, advice);
      } catch (AssertionError | RuntimeException e) {
        String where = "seed " + seed + ": " + e.getMessage() + "\n" + situation;
        failures.put(name, new AssertionError(where, e));
      }
    }

    DynamicTest test(Map<String, AssertionError> failures) {
      return DynamicTest.dynamicTest(
          name,
          () -> {
            AssertionError failure = failures.get(name);
            if (failure != null) {
              throw failure;
            }
          });
    }
  }
}
