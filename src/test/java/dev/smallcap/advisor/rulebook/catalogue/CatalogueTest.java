package dev.smallcap.advisor.rulebook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.catalogue.ParameterCard.ReadBy;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final Catalogue SMALL = Folder.small().catalogue();

  private static ParameterCard parameter(String name) {
    return SMALL.parameters().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRuleIsACardWithEverythingThatStandsInItsFiles() {
    assertThat(SMALL.unread()).isEmpty();
    RuleCard card = SMALL.rules().get(0);
    assertThat(SMALL.rules()).containsExactly(card);
    assertThat(card.id()).isEqualTo("sleeve-recovery");
    assertThat(card.title()).isEqualTo("A recovery builds");
    assertThat(card.file() + ":" + card.line()).isEqualTo("client/sleeve.drl:5");
    assertThat(card.since()).isEqualTo("2026-01-01");
    assertThat(card.until()).isEqualTo("2026-07-01");
    assertThat(card.source().article())
        .containsExactly(new Citation("5", "early recovery"), new Citation("end", ""));
    assertThat(card.source().assumptions()).containsExactly("the split");
    assertThat(card.sourceKo()).isEqualTo("기사 §5, 결론");
    assertThat(card.because())
        .isEqualTo(new Text("the size for {risk} is {size}", "{risk}의 규모는 {size}입니다"));
    assertThat(card.reads())
        .containsExactly("Limits.sleeveCap", "ProfileLimits.risk", "ProfileLimits.sleeveRecovery");
    assertThat(card.concludes()).isEqualTo("SleeveSize.build( $size )");
  }

  @Test
  void aParameterKeptByProfileStandsForEachProfileThatHasOne() {
    assertThat(SMALL.rules().get(0).parameters())
        .containsExactly("sleeve.cap", "sleeve.recovery.r3", "sleeve.recovery.r5");
  }

  @Test
  void aParameterIsACardWithItsDatedValuesAndTheirSources() {
    ParameterCard cap = parameter("sleeve.cap");
    assertThat(cap.unit()).isEqualTo("percent of Q");
    assertThat(cap.values())
        .containsExactly(
            new DatedValue("2026-01-01", "20", Source.of("article §6 (10-20 %)"), 3),
            new DatedValue("2026-07-01", "18", Source.of("house view"), 4));
    assertThat(cap.rules()).containsExactly("sleeve-recovery");
    assertThat(cap.takenBy()).containsExactly("sleeve.recovery.r5");
  }

  @Test
  void aFundIsACardWithItsNamesGradeAndDatedCost() {
    assertThat(SMALL.funds())
        .containsExactly(
            new FundCard(
                "280930",
                "KR7280930009",
                new Text("KODEX US Russell 2000(H)", "KODEX 미국러셀2000(H)"),
                "RUSSELL_2000",
                "SMALL",
                "1",
                "yes",
                "KRX",
                "KRW",
                "0.45",
                "2026-01-01",
                "a page",
                "2",
                "KR_ISA",
                "article §7",
                2),
            new FundCard(
                "SDS",
                "",
                new Text("ProShares UltraShort S&P500", "ProShares UltraShort S&P500"),
                "SP_500",
                "CORE",
                "-2",
                "no",
                "US",
                "USD",
                "",
                "",
                "",
                "1",
                "US_BROKERAGE",
                "inverse",
                3));
  }

  @Test
  void itSaysWhoReadsAParameter() {
    assertThat(parameter("sleeve.recovery.r3").readBy()).isEqualTo(ReadBy.RULES);
    assertThat(parameter("policy.version").readBy()).isEqualTo(ReadBy.JAVA);
    assertThat(parameter("sleeve.floor").readBy()).isEqualTo(ReadBy.VALUES);
    assertThat(parameter("sleeve.recovery.rich").readBy()).isEqualTo(ReadBy.NO_RULE);
    assertThat(SMALL.javaAlone()).containsExactly(parameter("policy.version"));
  }

  @Test
  void aSectionOfTheArticleNamesTheRulesAndParametersThatRestOnIt() {
    assertThat(SMALL.sections()).extracting(SectionCard::section).containsExactly("5", "6", "end");
    SectionCard five = SMALL.sections().get(0);
    assertThat(five.statements())
        .extracting(StatementCard::text)
        .containsExactly(
            new Text("Now is early recovery.", "지금은 초기 회복입니다."),
            new Text("A year at most.", "길어야 1년입니다."));
    assertThat(five.rules()).containsExactly("sleeve-recovery");
    assertThat(five.parameters()).isEmpty();
    assertThat(SMALL.sections().get(1).parameters()).containsExactly("sleeve.cap", "sleeve.floor");
  }

  @Test
  void aStatementNamesTheRulesAndParametersThatNameIt() {
    Catalogue named = Folder.withStatements().catalogue();
    assertThat(named.unread()).isEmpty();
    assertThat(named.rules().get(0).source().article())
        .containsExactly(new Citation("5", "a5-2", "a year"), new Citation("end", ""));
    assertThat(named.sections()).extracting(SectionCard::section).containsExactly("5", "6", "end");
    List<StatementCard> five = named.sections().get(0).statements();
    assertThat(five).extracting(StatementCard::id).containsExactly("a5-1", "a5-2");
    assertThat(five.get(0).rules()).isEmpty();
    assertThat(five.get(1).rules()).containsExactly("sleeve-recovery");
    assertThat(named.sections().get(0).rules()).containsExactly("sleeve-recovery");
    assertThat(named.sections().get(1).statements().get(0).parameters())
        .containsExactly("sleeve.cap");
    assertThat(named.unnamed())
        .extracting(StatementCard::id)
        .containsExactly("a5-1", "a6-1", "aend-1");
  }

  @Test
  void whatTheArticleIsStandsApartFromWhatItSays() {
    assertThat(SMALL.about()).isEmpty();
    assertThat(Folder.withStatements().catalogue().about())
        .containsExactly(new Text("Its title.", "제목."));
  }

  @Test
  void oneRuleComesWithTheStatementsThatItNamesAlone() {
    List<SectionCard> sections =
        Folder.withStatements().catalogue().rule("sleeve-recovery").sections();
    assertThat(sections.stream().flatMap(section -> section.statements().stream()))
        .extracting(StatementCard::id)
        .containsExactly("a5-2", "aend-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article §5 (early recovery), end; assumption: the split | 0, 0, 1, 0",
        "article §5 | 1, 0, 0, 0",
        "article §5; computed from public fund prices | 0, 1, 0, 0",
        "article §5; assumption: x; computed from public fund prices | 0, 0, 1, 0",
        "assumption: as in article §5 | 0, 0, 0, 1",
      })
  void rulesAreCountedByWhatTheyRestOn(String source, String counts) {
    Grounds grounds =
        Folder.small()
            .replace(
                "client/sleeve.drl",
                "article §5 (early recovery), end; assumption: the split",
                source)
            .catalogue()
            .grounds();
    assertThat(
            List.of(
                grounds.articleAlone(),
                grounds.articleAndData(),
                grounds.articleAndAssumptions(),
                grounds.assumptionsAlone()))
        .hasToString("[" + counts + "]");
  }

  @Test
  void aSectionThatNoRuleRestsOnIsNamed() {
    assertThat(SMALL.withoutRule()).containsExactly(SMALL.sections().get(1));
  }

  @Test
  void oneRuleComesWithItsParametersTheirOriginsAndItsSections() {
    Catalogue one = SMALL.rule("sleeve-recovery");
    assertThat(one.rules()).isEqualTo(SMALL.rules());
    assertThat(one.parameters())
        .extracting(ParameterCard::name)
        .containsExactly("sleeve.cap", "sleeve.floor", "sleeve.recovery.r3", "sleeve.recovery.r5");
    assertThat(one.sections()).extracting(SectionCard::section).containsExactly("5", "end");
  }

  @Test
  void oneParameterComesWithThoseWhoseValuesItTakes() {
    Catalogue one = SMALL.parameter("sleeve.recovery.r5");
    assertThat(one.parameters())
        .extracting(ParameterCard::name)
        .containsExactly("sleeve.cap", "sleeve.recovery.r5");
    assertThat(one.rules()).isEmpty();
  }

  @Test
  void aRuleOrParameterThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> SMALL.rule("sleeve-none"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no rule (sleeve-none).");
    assertThatThrownBy(() -> SMALL.parameter("cap"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no parameter (cap).");
  }
}
