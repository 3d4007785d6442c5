package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.ReasonSide;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a reason weighs, which side it speaks for, and the order that follows. */
class ReasonWeightTest {
  private static Recommendation tilted() {
    return Situations.in(Stage.ER1).holds("IVV", "100000").advice();
  }

  private static Policy with(String from, String to) {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    String weights = texts.get(ReasonWeights.FILE);
    assertThat(weights).contains(from);
    texts.put(ReasonWeights.FILE, weights.replace(from, to));
    return Policy.of(texts);
  }

  @Test
  void evidenceIsToldByWeightAndWhatSpeaksAgainstTheTiltComesFirst() {
    List<Reason> evidence = tilted().evidence();

    assertThat(evidence).isSortedAccordingTo(Reason.BY_WEIGHT);
    assertThat(ids(evidence))
        .containsExactly(
            "evidence-stages",
            "evidence-second",
            "evidence-trough",
            "evidence-years",
            "evidence-2009",
            "evidence-2010",
            "evidence-early",
            "evidence-year",
            "evidence-2020");
    assertThat(evidence.get(0).side()).isEqualTo(ReasonSide.AGAINST);
    assertThat(evidence.get(8).side()).isEqualTo(ReasonSide.FOR);
  }

  @Test
  void disclosuresBeginWithTheLossOfCapitalAndTheTextPrintsThemSo() {
    Recommendation advice = tilted();

    assertThat(advice.disclosures()).isSortedAccordingTo(Reason.BY_WEIGHT);
    assertThat(ids(advice.disclosures())).startsWith("disclosures-capital", "disclosures-losses");
    String text = advice.audit(Lang.EN);
    assertThat(text.indexOf("[disclosures-capital")).isPositive();
    assertThat(text.indexOf("[disclosures-capital"))
        .isLessThan(text.indexOf("[disclosures-losses"));
  }

  @Test
  void refusalsAreToldByWeightAndTheDecidingOneFirst() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R1, Situations.SHORT)
            .account(old -> old.owing(Money.parse("USD 5")))
            .holds("IVV", "1000")
            .advice();

    assertThat(ids(advice.reasons()))
        .containsSubsequence("suitability-margin", "suitability-stable");
  }

  @Test
  void aReasonHasTheWeightOfItsRuleElseOfItsFile() {
    Recommendation advice = tilted();

    assertThat(advice.told())
        .filteredOn(reason -> reason.ruleId().equals("sleeve-recovery"))
        .allMatch(reason -> reason.weight() == 70 && reason.side() == ReasonSide.FOR)
        .isNotEmpty();
  }

  @Test
  @Tag("slow")
  void aRowChangesTheOrderAndNothingElse() {
    Recommendation other =
        Situations.in(Stage.ER1)
            .by(with("evidence-2020,35,FOR", "evidence-2020,99,FOR"), Stage.ER1)
            .holds("IVV", "100000")
            .advice();

    assertThat(ids(other.evidence())).startsWith("evidence-2020", "evidence-stages");
    assertThat(other.trades()).isEqualTo(tilted().trades());
  }

  @Test
  @Tag("long")
  void aFolderWithoutWeightsTellsByIdAsBefore() {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove(ReasonWeights.FILE);
    Recommendation advice =
        Situations.in(Stage.ER1).by(Policy.of(texts), Stage.ER1).holds("IVV", "100000").advice();

    assertThat(ids(advice.evidence())).isSorted();
    assertThat(advice.told())
        .allMatch(reason -> reason.weight() == 0 && reason.side() == ReasonSide.NEUTRAL);
  }

  @Test
  @Tag("long")
  void aRowThatNoFolderCanMeanIsRefused() {
    for (String row :
        List.of(
            "evidence-2020,101,FOR",
            "evidence-2020,-1,FOR",
            "evidence-2020,35,BOTH",
            "nothing,5,FOR")) {
      assertThatThrownBy(() -> with("evidence-2020,35,FOR", row))
          .as(row)
          .isInstanceOf(PolicyException.class)
          .hasMessageContaining("reason-row");
    }
  }
}
