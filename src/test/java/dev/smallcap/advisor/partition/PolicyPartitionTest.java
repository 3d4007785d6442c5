package dev.smallcap.advisor.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class PolicyPartitionTest {
  private static final Policy STANDARD = Situations.STANDARD;

  /** From this day on all rules are in force. */
  private static final LocalDate DAY = LocalDate.of(2026, 2, 7);

  private static final Thresholds CUTS = PolicyPartition.cuts(PolicyModels.of(STANDARD), DAY);
  private static final PolicyPartition CELLS =
      PolicyPartition.of(PolicyModels.of(STANDARD), DAY, CUTS);

  /** A rule may compare all that it sees; asking in each of its cells would take years. */
  @Test
  void rulesThatTurnOnTooManyInputsTogetherAreRefused(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder)
            .edit(
                "client/horizon.drl",
                text ->
                    text.replace(
                        "horizonMonths <= $limit )\n",
                        """
                        horizonMonths <= $limit )
                                Client( residency != Residency.EU, riskProfile != RiskProfile.R1, drawdown == false, hedgeWanted == false )
                                Exposure( usEquityHeld == true, sleeveHeld == true, inverseHeld == false, shortHeld == false )
                                Exposure( leveragedCoreHeld == false, totalMarketHeld == false, marginDebt == false )
                                Ages( ratesUndated == false, needKnown == false, needEndsHorizon == false, calendarKnown == true )
                                Wish( allInForSurge == false )
                                Market( stage != Stage.ER1 )
                        """))
            .policy();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(
                    () ->
                        PolicyPartition.of(
                            PolicyModels.of(policy),
                            DAY,
                            PolicyPartition.cuts(PolicyModels.of(policy), DAY)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("horizon-short")
                .hasMessageContaining("cells.\nMaybe let each rule compare fewer"));
  }

  @Test
  void aHorizonIsCutAtItsTwoThresholds() {
    assertThat(axis("horizon-mid", "Client.horizonMonths").spans())
        .extracting(EquivalenceClass::name)
        .containsExactly("1-11", "12", "13-59", "60", "61-600");
  }

  @Test
  void everyPossibleValueBelongsToExactlyOneClass() {
    Dimension months = axis("horizon-mid", "Client.horizonMonths");
    for (int month = 1; month <= 600; month++) {
      int value = month;
      assertThat(months.spans().stream().filter(span -> span.holds(value)))
          .as("%s months", month)
          .hasSize(1);
    }
    assertThat(months.indexOf(0)).isEqualTo(-1);
    assertThat(months.indexOf(601)).isEqualTo(-1);
  }

  @Test
  void boundariesAreAskedFromBothSides() {
    assertThat(axis("horizon-mid", "Client.horizonMonths").spans())
        .extracting(EquivalenceClass::value)
        .containsExactly(11, 12, 13, 60, 61);
  }

  @Test
  void aPercentageIsCutAsADecimal() {
    assertThat(axis("held-long", "Client.withdrawals").spans())
        .extracting(EquivalenceClass::name)
        .containsExactly("under 4", "4", "over 4");
  }

  @Test
  void aMissingValueIsAClassOfItsOwn() {
    assertThat(axis("guardrails-request", "Client.requestedSleeve").spans())
        .extracting(EquivalenceClass::name)
        .containsExactly("none", "under 20", "20", "over 20");
  }

  @Test
  void aMarketIsAStageWithTheAgesThatGoWithIt() {
    assertThat(axis("sleeve-unknown", "Market").spans())
        .extracting(EquivalenceClass::name)
        .containsExactlyInAnyOrder(
            "ER1 in month 1-5",
            "ER1 in month 6",
            "ER2 in month 7-11",
            "ER2 in month 12",
            "ER3 in month 7-11, expired",
            "ER3 in month 12, expired",
            "ER3 in month over 12",
            "ER3 in month over 12, expired",
            "EXPANSION",
            "LATE",
            "RECESSION",
            "UNKNOWN");
  }

  @Test
  void aRuleTurnsOnWhatItReadsAndOnWhatTheRulesBeforeItRead() {
    assertThat(inputs("limit-withdrawals-middle"))
        .containsExactlyInAnyOrder(
            "Ages.monthsHeld",
            "Client.drawdown",
            "Client.riskProfile",
            "Client.withdrawals",
            "Market");
    assertThat(inputs("tilt-long"))
        .containsExactlyInAnyOrder("Client.horizonMonths", "Client.riskProfile", "Market");
    assertThat(inputs("suitability-margin")).containsExactly("Exposure.marginDebt");
  }

  @Test
  void everyRuleOfTheShippedPolicyIsInABlock() {
    Set<String> there = new TreeSet<>();
    CELLS.blocks().forEach(block -> block.rules().forEach(rule -> there.add(rule.id())));

    assertThat(there)
        .isEqualTo(
            new TreeSet<>(
                RuleParser.rules(PolicyModels.of(STANDARD).files()).stream()
                    .map(Rule::id)
                    .toList()));
    assertThat(CELLS.unreached()).isEmpty();
    assertThat(CELLS.uncut()).isEmpty();
  }

  @Test
  void theCellsSayOfWholeSituationsWhatTheEngineSays() {
    EngineComparison agreement = EngineComparison.of(CELLS, PolicyModels.of(STANDARD), 2_000, 7);

    assertThat(agreement.situations()).isEqualTo(2_000 + 24 * 40);
    assertThat(agreement.disagreements()).isEmpty();
  }

  @Test
  void aThresholdThatIsNotCutAtIsNoticed() {
    PolicyPartition blind = PolicyPartition.of(PolicyModels.of(STANDARD), DAY, Thresholds.none());

    assertThat(EngineComparison.of(blind, PolicyModels.of(STANDARD), 2_000, 7).disagreements())
        .isNotEmpty();
  }

  @Test
  void anotherPolicyThanThatOfTheCellsIsNoticed() {
    Policy milder = Trials.assuming(STANDARD, Map.of("senior.age", "70"));

    assertThat(EngineComparison.of(CELLS, PolicyModels.of(milder), 2_000, 7).disagreements())
        .hasSize(10)
        .allSatisfy(
            told -> {
              List<String> engine = found(told, "the engine finds ");
              List<String> cells = found(told, "the cells ");
              assertThat(cells).containsAll(engine);
              cells.removeAll(engine);
              assertThat(cells)
                  .containsExactly(
                      told.contains("residency=KR") ? "suitability-senior" : "guardrails-senior");
            });
  }

  @Test
  void kindsTakenTogetherAnswerFromTheirBlocks() {
    JointTable joint =
        JointTable.of(
            CELLS,
            EvaluationStep.CLIENT,
            List.of(SleeveSize.class, Split.class, HorizonFound.class));

    assertThat(joint.size()).isEqualTo(5 * 2L * 5 * 5 * 3 * 12);
    for (long cell = 0; cell < joint.size(); cell += 97) {
      assertThat(words(joint.findings(cell)))
          .as("%s", joint.spans(cell))
          .isEqualTo(
              words(
                  PolicyModels.of(STANDARD).judge(DAY, "client", joint.facts(cell)).stream()
                      .filter(
                          finding ->
                              finding.conclusion() instanceof SleeveSize
                                  || finding.conclusion() instanceof Split
                                  || finding.conclusion() instanceof HorizonFound)
                      .toList()));
    }
  }

  @Test
  void thresholdsOfTwoPoliciesGoTogether() {
    Thresholds both = CUTS.with(new Input("Client", "horizonMonths"), BigDecimal.valueOf(24));

    assertThat(both.of(new Input("Client", "horizonMonths")))
        .containsExactly(BigDecimal.valueOf(12), BigDecimal.valueOf(24), BigDecimal.valueOf(60));
    assertThat(CUTS.of(new Input("Client", "horizonMonths"))).hasSize(2);
  }

  @Test
  void aComparisonOfTwoNumbersWithoutAThresholdIsSaidToBeUncut(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder)
            .edit(
                "client/guardrails.drl",
                text ->
                    text.replace(
                        "Exposure( totalMarketHeld == true )",
                        "Exposure( totalMarketHeld == true, sleeve < core )"))
            .policy();

    PolicyPartition cells =
        PolicyPartition.of(
            PolicyModels.of(policy), DAY, PolicyPartition.cuts(PolicyModels.of(policy), DAY));

    assertThat(cells.uncut())
        .containsExactly(
            "guardrails-total compares Exposure.sleeve with Exposure.core, each takes any value");
  }

  /** The ids of the rules in the list that stands after some words. */
  private static List<String> found(String told, String words) {
    String list = told.substring(told.indexOf(words) + words.length());
    return Stream.of(list.substring(1).split("\\], the cells ", 2)[0].split(", (?=[a-z]+-)"))
        .map(finding -> finding.split(" ", 2)[0])
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().id() + " " + finding.conclusion())
        .sorted()
        .toList();
  }

  private static List<String> inputs(String rule) {
    return block(rule).axes().stream().map(axis -> axis.input().toString()).toList();
  }

  private static Dimension axis(String rule, String input) {
    return block(rule).axes().stream()
        .filter(axis -> axis.input().toString().equals(input))
        .findFirst()
        .orElseThrow();
  }

  private static DecisionTable block(String rule) {
    return CELLS.blocks().stream()
        .filter(block -> block.rules().stream().anyMatch(one -> one.id().equals(rule)))
        .findFirst()
        .orElseThrow();
  }
}
