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
import org.junit.jupiter.api.Tag;
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
        .containsExactly(
            new Citation("5", "a5-1", "early recovery"), new Citation("6", "a6-2", "10-20 %"));
    assertThat(card.source().assumptions()).containsExactly("the split of the range by risk");
  }

  @Test
  void classesAndPartsHaveCardsInTheOrderOfTheirFiles() {
    assertThat(SHIPPED.parts()).hasSize(42);
    PartCard first = SHIPPED.parts().get(0);
    assertThat(first.name() + ": " + first.counts()).isEqualTo("CORE any PLAIN: CORE");
    assertThat(first.file() + ":" + first.line()).isEqualTo("classes.csv:2");
    PartCard last = SHIPPED.parts().get(41);
    assertThat(last.name() + ": " + last.counts()).isEqualTo("KEPT: NOTHING");
    assertThat(last.source().assumptions()).hasSize(1);
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
    assertThat(expected).hasSize(31);
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
  void everyOtherParameterIsReadByARuleOrTakenByACell() {
    assertThat(SHIPPED.parameters())
        .filteredOn(one -> one.readBy() == ParameterCard.ReadBy.VALUES)
        .extracting(ParameterCard::name)
        .containsExactly("tilt.mid-caps");
    assertThat(SHIPPED.parameters())
        .filteredOn(one -> one.readBy() != ParameterCard.ReadBy.VALUES)
        .extracting(ParameterCard::readBy)
        .containsOnly(ParameterCard.ReadBy.RULES, ParameterCard.ReadBy.JAVA);
  }

  @Test
  void theArticleStandsWholeInBothLanguages() {
    assertThat(SHIPPED.sections())
        .extracting(SectionCard::section)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "end");
    List<Text> said =
        Stream.concat(
                SHIPPED.about().stream(),
                SHIPPED.sections().stream()
                    .flatMap(section -> section.statements().stream())
                    .map(StatementCard::text))
            .toList();
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
  void everyCitationOfARuleOrANumberNamesAStatement() {
    assertThat(
            Stream.concat(
                    SHIPPED.rules().stream().map(RuleCard::source),
                    SHIPPED.parameters().stream()
                        .flatMap(one -> one.values().stream())
                        .map(DatedValue::source))
                .flatMap(source -> source.article().stream()))
        .isNotEmpty()
        .allSatisfy(cited -> assertThat(cited.statement()).as(cited.toString()).isNotNull());
  }

  /** §8 says that strength is early and hardly persists; of late cycles it says nothing. */
  @Test
  void whatIsSaidOfLateCyclesRestsOnAssumptionsAlone() {
    assertThat(SHIPPED.rules().stream().filter(rule -> rule.id().contains("-late")))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            rule -> {
              assertThat(rule.source().article()).as(rule.id()).isEmpty();
              assertThat(rule.source().assumptions()).as(rule.id()).isNotEmpty();
            });
  }

  @Test
  void theTwelveMonthsAreToldAsTheReadingOfThePolicy() {
    for (String id : List.of("reading-first", "reading-third", "horizon-short", "russell-year")) {
      assertThat(SHIPPED.rule(id).rules().get(0).source().assumptions())
          .as(id)
          .singleElement()
          .asString()
          .startsWith("the year is twelve months");
    }
  }

  @Test
  void stablePricesAreToldAsWhatWallStreetSays() {
    assertThat(SHIPPED.rule("signals-stable").rules().get(0).source().article())
        .hasToString("[a2-2 (stable prices: what Wall Street says)]");
    assertThat(SHIPPED.rule("signals-cutting").rules().get(0).source().article())
        .hasToString("[a5-1 (rate cuts)]");
  }

  @Test
  void evidenceStandsWithItsFacts() {
    RuleCard trough = SHIPPED.rule("evidence-trough").rules().get(0);
    assertThat(trough.facts())
        .extracting(fact -> fact.from() + " " + fact.to() + " " + fact.value())
        .containsExactly("2001-11 2002-11 -5.4", "2009-06 2010-06 -1.9", "2020-04 2021-04 -2.1");
    assertThat(SHIPPED.rule("sleeve-recovery").rules().get(0).facts()).isEmpty();
  }

  @Test
  void everyRuleIsCountedOnce() {
    assertThat(SHIPPED.grounds().rules()).isEqualTo(SHIPPED.rules().size());
  }

  @Test
  void itSaysWhereTheArticleIsFound() {
    assertThat(SHIPPED.about())
        .hasSize(2)
        .anySatisfy(one -> assertThat(one.en()).contains("issue.issuedd.com", "January 2026"));
  }

  @Test
  void theSameFolderGivesTheSameCatalogue() {
    assertThat(Catalogue.of(RuleFiles.standard())).isEqualTo(SHIPPED);
  }

  @Test
  @Tag("slow")
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
