package dev.smallcap.advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worked case of the article, explained: 15 % of 100,000 dollars, 75 % of it in IWM. */
class ExplanationTest {
  private static final Situations ARTICLE =
      Situations.in(Stage.UNKNOWN)
          .in(
              Situations.market(Situations.STANDARD, Stage.UNKNOWN, Situations.DAY)
                  .declared(Situations.declaration(CyclePhase.EARLY_RECOVERY, Situations.DAY)))
          .resident(Residency.KR, 45, RiskProfile.R4, Situations.SHORT)
          .client(client -> client.needingMoneyOn(LocalDate.of(2036, 1, 16)))
          .account(AccountType.KR_OVERSEAS, "USD")
          .holds("IVV", "100000");
  private static final Explanation EXPLAINED = explained(ARTICLE);

  static Explanation explained(Situations situation) {
    return explainer(situation).explain(situation.advice());
  }

  private static Explainer explainer(Situations situation) {
    return Explainer.of(
        situation.policy(),
        Holdings.of(situation.holdings()).converting(situation.rates()),
        situation.market());
  }

  private static List<String> ids(ReasonNode.Kind kind) {
    return EXPLAINED
        .decision()
        .all()
        .filter(node -> node.kind() == kind)
        .map(ReasonNode::id)
        .distinct()
        .toList();
  }

  @Test
  void theTreeBeginsWithTheDecision() {
    assertThat(EXPLAINED.decision().kind()).isEqualTo(ReasonNode.Kind.DECISION);
    assertThat(EXPLAINED.decision().text().en()).isEqualTo("BUILD: build the sleeve");
    assertThat(EXPLAINED.decision().children().stream().map(step -> step.text().en()))
        .containsExactly(
            "Market: early recovery, first stage (ER1)",
            "Horizon",
            "Size: build at 15 % of Q",
            "Split: Russell 2000 75 %, S&P 600 25 %, S&P 400 0 % of the sleeve",
            "Settlement: the sleeve goes from 0 % to 15 % of Q",
            "Funds bought");
  }

  @Test
  void theTreeReachesEveryRuleBehindTheDecision() {
    assertThat(ids(ReasonNode.Kind.FINDING))
        .containsExactlyInAnyOrder(
            "reading-given",
            "reading-first",
            "horizon-short",
            "held-short",
            "sleeve-recovery",
            "tilt-recovery-short",
            "funds-overseas",
            "russell-none",
            "band-narrow",
            "band-below",
            "band-cap-kept",
            "settle-outside",
            "settle-price");
  }

  @Test
  void theTreeReachesTheParametersWithTheirDatesAndSources() {
    assertThat(ids(ReasonNode.Kind.PARAMETER))
        .containsExactlyInAnyOrder(
            "cycle.declaration.days",
            "cycle.stage.first",
            "horizon.short",
            "sleeve.middle",
            "ER1 SHORT R4",
            "tilt.russell.cap",
            "band.russell",
            "cap.tolerance",
            "grade.r4");
    ReasonNode row =
        EXPLAINED
            .decision()
            .all()
            .filter(node -> "ER1 SHORT R4".equals(node.id()))
            .findFirst()
            .orElseThrow();
    assertThat(row.text().en())
        .isEqualTo("rules/sleeve.csv: ER1 SHORT R4 = BUILD sleeve.middle 75/25/0, from 2026-01-01");
    assertThat(row.source().en()).contains("40 % of its companies lose money");
  }

  @Test
  void theTreeReachesWhoDeclaredThePhaseAndWhen() {
    assertThat(EXPLAINED.fullText(Lang.EN))
        .contains(
            "declared by investment committee on 2026-01-16: house view; month 1, counted from"
                + " 2026-01-16; used until 2026-02-20")
        .contains("client c, risk profile of 2026-01-06");
  }

  @Test
  void aSilentRuleSaysWhatItSawAndNeeded() {
    RuleAnswer answer = EXPLAINED.whyNot("tilt-recovery-mid");

    assertThat(answer.fired()).isFalse();
    assertThat(answer.nearest().unheld())
        .singleElement()
        .satisfies(
            look ->
                assertThat(look.blocking())
                    .singleElement()
                    .satisfies(
                        one -> {
                          assertThat(one.condition())
                              .isEqualTo("HorizonFound.horizon == Horizon.MID");
                          assertThat(one.seen()).isEqualTo("SHORT");
                          assertThat(one.needed()).isEqualTo("MID");
                          assertThat(one.held()).isFalse();
                        }));
    assertThat(answer.text(Lang.KO))
        .contains("적용되지 않음")
        .contains("HorizonFound.horizon == Horizon.MID: 실제 값 SHORT, 필요한 값 == MID: 충족되지 않음");
  }

  @Test
  void aComparisonWithAParameterNamesItsRow() {
    Compared one =
        EXPLAINED.whyNot("suitability-senior").nearest().looks().stream()
            .flatMap(look -> look.comparisons().stream())
            .filter(compared -> compared.condition().equals("Client.age >= $limit"))
            .findFirst()
            .orElseThrow();

    assertThat(one.seen()).isEqualTo("45");
    assertThat(one.needed()).isEqualTo("65");
    assertThat(one.blocks()).isTrue();
    assertThat(one.parameter())
        .isEqualTo(
            new ParameterRow(
                "senior.age",
                "65",
                "years",
                LocalDate.of(2026, 1, 1),
                "assumption: the elderly in Korean investor protection",
                null));
  }

  @Test
  void oneOfSeveralThatDidNotHoldStandsAgainstNothingWhenAnotherDid() {
    List<Compared> stages =
        EXPLAINED.whyNot("sleeve-recovery").nearest().looks().get(0).comparisons();

    assertThat(stages)
        .extracting(Compared::condition, Compared::held, Compared::oneOf, Compared::blocks)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Market.stage == Stage.ER1", true, true, false),
            org.assertj.core.api.Assertions.tuple("Market.stage == Stage.ER2", false, true, false));
  }

  @Test
  void aMissingConclusionNamesTheRulesThatCouldHaveDrawnIt() {
    Situations noFigures = ARTICLE;
    FactMatch look = explained(noFigures).whyNot("cycle-recovery").nearest().looks().get(0);

    assertThat(look.there()).isFalse();
    assertThat(look.drawnBy())
        .containsExactly(
            "signals-cutting", "signals-hiking", "signals-easy", "signals-tight", "signals-hold");
  }

  @Test
  void aRuleThatFiredIsAnsweredAsFired() {
    RuleAnswer answer = EXPLAINED.whyNot("sleeve-recovery");

    assertThat(answer.fired()).isTrue();
    assertThat(answer.nearest().held()).isTrue();
    assertThat(answer.reasons()).hasSize(1);
    assertThat(answer.text(Lang.EN)).startsWith("sleeve-recovery: fired.");
  }

  @Test
  void aRuleThatIsNotThereIsRefusedWithNamesNearIt() {
    assertThatThrownBy(() -> EXPLAINED.whyNot("tilt-recovry-mid"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            "There is no rule (tilt-recovry-mid).\nMaybe it is misspelt: tilt-recovery-mid, ");
  }

  @Test
  @Tag("slow")
  void everyRuleStandsThereOnceWithEveryComparison() {
    List<Rule> rules = RuleParser.rules(PolicyModels.of(Situations.STANDARD).files());
    for (Situations situation : situations().toList()) {
      Explanation explained = explained(situation);
      assertThat(explained.rules().stream().map(RuleAnswer::ruleId))
          .containsExactlyElementsOf(rules.stream().map(Rule::id).toList());
      for (Rule rule : rules) {
        List<String> places = rule.comparisons().map(one -> rule.file() + ":" + one.at()).toList();
        assertThat(explained.whyNot(rule.id()).attempts())
            .isNotEmpty()
            .allSatisfy(
                attempt ->
                    assertThat(
                            attempt.looks().stream()
                                .flatMap(look -> look.comparisons().stream())
                                .map(Compared::place))
                        .containsExactlyElementsOf(places));
      }
    }
  }

  private static Stream<Situations> situations() {
    return Stream.of(
        ARTICLE,
        Situations.in(Stage.UNKNOWN).holds("TZA", "100"),
        Situations.in(Stage.LATE).holds("IWM", "100").holds("IVV", "100"));
  }

  @Test
  void theFullTextNamesEveryRuleAndEveryCondition() {
    String text = EXPLAINED.fullText(Lang.EN);
    for (RuleAnswer rule : EXPLAINED.rules()) {
      assertThat(text).contains("\n" + rule.ruleId() + ": ").contains(rule.place());
    }
    assertThat(text)
        .contains("Every rule: ")
        .contains("Client.age >= $limit: seen 45, needed >= 65 (senior.age from 2026-01-01)");
    assertThat(EXPLAINED.fullText(Lang.KO)).contains("모든 규칙: ").contains("출처: ");
  }

  @Test
  void theShortTextSaysWhatDecidedInEitherLanguage() {
    assertThat(EXPLAINED.shortText(Lang.EN))
        .startsWith("Why, as of 2026-01-16: BUILD: build the sleeve\nWhat decided\n")
        .contains("the size for R4 (active) is 15 %")
        .contains("Not more: 15 % of the equity money was judged")
        .contains("IJH is not bought: the S&P MidCap 400 has no share");
    assertThat(EXPLAINED.shortText(Lang.KO))
        .startsWith("자문 이유, 기준일 2026-01-16: BUILD: ")
        .contains("다르게 자문하지 않은 이유");
  }

  @Test
  void otherHoldingsThanThoseOfTheAdviceAreRefused() {
    Situations others = ARTICLE.holds("SPY", "1");
    assertThatThrownBy(() -> explainer(others).explain(ARTICLE.advice()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("these are not the holdings and market of this advice");
    assertThat(
            explainer(others)
                .with(Holdings.of(ARTICLE.holdings()), ARTICLE.market())
                .explain(ARTICLE.advice()))
        .isEqualTo(EXPLAINED);
  }
}
