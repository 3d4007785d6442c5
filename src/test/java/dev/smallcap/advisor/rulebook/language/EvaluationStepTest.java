package dev.smallcap.advisor.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of steps against what the engine is asked in random situations, and answers. */
@Tag("slow")
class EvaluationStepTest {
  private static final int MANY = 1_500;
  private static final Policy POLICY = Situations.STANDARD;
  private static final MarketData EXCERPT =
      MarketData.fred(Path.of("src/test/resources/excerpts/us-2006-03-to-2010-12.csv"));
  private static final Set<GroupResult> ASKED = asked();

  private static Set<GroupResult> asked() {
    Set<GroupResult> asked = new LinkedHashSet<>();
    LongStream.range(0, MANY)
        .mapToObj(RandomSituations::anywhere)
        .forEach(one -> asked.addAll(judged(one)));
    asked.addAll(judged(unpaid()));
    // months of a series that has only begun, and a series that has not begun yet
    PolicyModels.of(POLICY).phases(EXCERPT).forEach(month -> asked.addAll(month.judgements()));
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(EXCERPT.values());
    values.put(Series.UNRATE, new TreeMap<>());
    asked.addAll(
        JudgedMarket.of(POLICY.assess(new MarketData(values, EXCERPT.vintages()), Situations.DAY))
            .judgements());
    return asked;
  }

  /** Two shares of IJR are to be bought, and a share of VOO is not sold for the second. */
  private static Situations unpaid() {
    return Situations.in(Stage.EXPANSION)
        .account(old -> Account.of(old.id(), old.type(), old.cash()))
        .holds("VOO", "3", "630")
        .holds("IVV", "2", "640")
        .quote("IJR", "127")
        .holds("IJH", "3", "68");
  }

  private static List<GroupResult> judged(Situations one) {
    return PolicyModels.of(one.policy()).trace(one.asked()).judgements();
  }

  @Test
  void whatTheEngineIsAskedTogetherIsAStep() {
    assertThat(ASKED.stream().filter(one -> steps(one).isEmpty()).map(one -> names(one))).isEmpty();
  }

  @Test
  void everyFactOfAStepIsGivenInIt() {
    Map<EvaluationStep, Set<String>> given = new EnumMap<>(EvaluationStep.class);
    for (EvaluationStep step : EvaluationStep.values()) {
      given.put(step, new TreeSet<>());
    }
    ASKED.forEach(one -> steps(one).forEach(step -> given.get(step).addAll(names(one))));

    given.forEach((step, names) -> assertThat(names).as("%s", step).containsAll(step.facts()));
  }

  @Test
  void aPolicyGivesTheRulesWhatTheTableSays() {
    for (GroupResult one : ASKED) {
      Set<String> policys =
          EvaluationStep.ofPolicy(one.group()).stream()
              .map(Class::getSimpleName)
              .collect(Collectors.toCollection(TreeSet::new));
      if (one.facts().stream().anyMatch(EvaluationStepTest::hasNoCells)) {
        policys.remove(SleeveCell.class.getSimpleName());
      }

      assertThat(one.facts().stream().map(fact -> fact.getClass().getSimpleName()))
          .as("%s", names(one))
          .containsAll(policys);
    }
  }

  /** The matrix has no cells for a profile that is refused everywhere. */
  private static boolean hasNoCells(Object fact) {
    return fact instanceof Client client
        && (client.riskProfile() == RiskProfile.R1 || client.riskProfile() == RiskProfile.R2);
  }

  @Test
  void theNumberOfConclusionsIsThatOfTheTable() {
    for (GroupResult one : ASKED) {
      for (EvaluationStep step : steps(one)) {
        boolean whole = names(one).containsAll(step.facts());
        step.bounded()
            .filter(needed -> whole)
            .forEach(
                needed ->
                    assertThat(distinct(one, needed.kind()))
                        .as("%s of %s", needed.kind().getSimpleName(), names(one))
                        .isBetween(needed.least(), needed.most()));
      }
    }
  }

  private static int distinct(GroupResult one, Class<? extends Conclusion> kind) {
    return (int)
        one.findings().stream()
            .map(Finding::conclusion)
            .filter(kind::isInstance)
            .distinct()
            .count();
  }

  /** The simple names of the facts of a judgement, but for those of the policy. */
  private static Set<String> names(GroupResult one) {
    return one.facts().stream()
        .map(fact -> fact.getClass().getSimpleName())
        .filter(name -> !Vocabulary.type(name).holdsParameters())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The steps that give such facts together; about an outcome several are asked at once. */
  private static List<EvaluationStep> steps(GroupResult one) {
    Set<String> names = names(one);
    boolean outcome = names.contains("Outcome");
    return EvaluationStep.of(one.group())
        .filter(step -> outcome ? names.containsAll(step.facts()) : step.facts().containsAll(names))
        .toList();
  }
}
