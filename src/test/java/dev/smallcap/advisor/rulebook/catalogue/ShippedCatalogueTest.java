package dev.smallcap.advisor.rulebook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {
  private static final RuleFiles FILES = RuleFiles.standard();
  private static final Catalogue SHIPPED = Catalogue.of(FILES);

  @Test
  void everythingIsRead() {
    assertThat(SHIPPED.unread()).isEmpty();
  }

  @Test
  void theRulesAreThoseThatRun() {
    List<RuleHeader> run = PolicyModels.of(Situations.STANDARD).engine().rules();
    assertThat(SHIPPED.rules())
        .extracting(RuleCard::id)
        .containsExactlyInAnyOrderElementsOf(run.stream().map(RuleHeader::id).toList());
    assertThat(SHIPPED.rules())
        .extracting(one -> one.because().en())
        .containsExactlyInAnyOrderElementsOf(run.stream().map(RuleHeader::because).toList());
  }

  @Test
  void everyRuleHasBothLanguagesAndASourceThatIsDivided() {
    assertThat(SHIPPED.rules())
        .allSatisfy(
            card -> {
              assertThat(card.because().ko()).isNotBlank();
              assertThat(card.sourceKo()).isNotBlank();
              assertThat(card.reads()).isNotEmpty();
              assertThat(card.source().article().size() + card.source().assumptions().size())
                  .isPositive();
            });
  }

  @Test
  void evidenceBesideTheArticleIsOneOfFewKinds() {
    Set<String> kinds = new TreeSet<>();
    SHIPPED.rules().forEach(rule -> kinds.addAll(rule.source().other()));
    assertThat(kinds)
        .containsExactly(
            "checked against the index rules",
            "computed from public data",
            "computed from public fund prices",
            "computed from public fund prices and exchange rates",
            "computed from public fund prices and this policy's labels",
            "published counts of 2024");
  }

  @Test
  void theParametersAreThoseOfTheTableWithTheirValues() {
    Parameters parameters = Parameters.parse(FILES.text("parameters.csv"));
    assertThat(SHIPPED.parameters())
        .extracting(ParameterCard::name)
        .containsExactlyElementsOf(parameters.names());
    for (ParameterCard card : SHIPPED.parameters()) {
      assertThat(card.unit()).isEqualTo(parameters.unit(card.name()));
      assertThat(card.values().stream().map(one -> one.from() + " " + one.value()))
          .containsExactlyElementsOf(
              parameters.dated(card.name()).entrySet().stream()
                  .map(one -> one.getKey() + " " + one.getValue())
                  .toList());
    }
  }

  @Test
  void theRecoveryRuleSpeaksOfTheCellsOfItsStages() {
    RuleCard card = SHIPPED.rule("sleeve-recovery").rules().get(0);
    assertThat(card.reads()).contains("SleeveCell.size");
    assertThat(SHIPPED.rule("sleeve-recovery").cells())
        .hasSize(18)
        .allMatch(cell -> cell.cell().startsWith("ER1 ") || cell.cell().startsWith("ER2 "));
    assertThat(card.source().article())
        .containsExactly(new Citation("5", "early recovery"), new Citation("6", "10-20 %"));
    assertThat(card.source().assumptions()).containsExactly("the split of the range by risk");
  }

  /** The records and prefixes by which Java reads parameters that no fact brings before a rule. */
  @Test
  void javaAloneReadsWindowsRanksRoundingAndTheVersion() {
    Set<String> expected = new TreeSet<>(Set.of("policy.version"));
    expected.addAll(ParameterRecord.names(CycleWindows.class));
    expected.addAll(ParameterRecord.names(TradeRounding.class));
    SHIPPED.parameters().stream()
        .map(ParameterCard::name)
        .filter(name -> name.contains(".order.") || name.startsWith("release.delay."))
        .forEach(expected::add);
    assertThat(SHIPPED.javaAlone())
        .extracting(ParameterCard::name)
        .containsExactlyElementsOf(expected);
    // 2 of rounding, 5 windows of the cycle, 11 ranks, 7 delays and the version
    assertThat(expected).hasSize(26);
  }

  @Test
  void whatJavaAloneReadsSaysWhatForInBothLanguages() {
    assertThat(SHIPPED.javaAlone())
        .allSatisfy(
            card -> {
              assertThat(card.usedFor()).as(card.name()).isNotNull();
              assertThat(card.usedFor().en()).endsWith(".");
              assertThat(card.usedFor().ko()).endsWith(".").containsPattern("[가-힣]");
            });
    assertThat(JavaUses.names())
        .allMatch(
            name ->
                SHIPPED.parameters().stream()
                    .anyMatch(
                        card ->
                            name.endsWith(".")
                                ? card.name().startsWith(name)
                                : card.name().equals(name)));
  }

  @Test
  void everyOtherParameterIsReadByARule() {
    assertThat(SHIPPED.parameters())
        .extracting(ParameterCard::readBy)
        .containsOnly(ParameterCard.ReadBy.RULES, ParameterCard.ReadBy.JAVA);
  }

  @Test
  void theArticleStandsWholeInBothLanguages() {
    assertThat(SHIPPED.sections())
        .extracting(SectionCard::section)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "end");
    List<Text> said = SHIPPED.sections().stream().flatMap(s -> s.statements().stream()).toList();
    assertThat(said)
        .allSatisfy(
            one -> {
              assertThat(one.en()).endsWith(".");
              assertThat(one.ko()).endsWith(".").containsPattern("[가-힣]");
            });
    assertThat(said.stream().flatMap(one -> Stream.of(one.en(), one.ko())))
        .doesNotHaveDuplicates()
        .noneMatch(one -> one.matches(".*(확실|보장|반드시 오른다|guaranteed|risk-free).*"));
  }

  @Test
  void everySectionOfTheArticleHasARule() {
    assertThat(SHIPPED.withoutRule()).isEmpty();
    assertThat(SHIPPED.sections().get(8).rules())
        .contains("review-russell", "tilt-long", "disclosures-principle");
  }

  @Test
  void theSameFolderGivesTheSameCatalogue() {
    assertThat(Catalogue.of(RuleFiles.standard())).isEqualTo(SHIPPED);
  }

  @Test
  void everyRuleAndEveryParameterHasItsHeadingsInBothLanguages() {
    assertThat(Catalogue.of(RuleFiles.standard()).rules())
        .allSatisfy(rule -> assertThat(rule.titleKo()).as(rule.id()).isNotBlank());
    assertThat(Catalogue.of(RuleFiles.standard()).parameters())
        .allSatisfy(
            card -> {
              assertThat(card.title().en()).as(card.name()).isNotBlank();
              assertThat(card.title().ko()).as(card.name()).isNotBlank();
            });
  }
}
