package dev.smallcap.advisor.rulebook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article §5 | 5: ",
        "article §5, end | 5: , end: ",
        "article, end (invest in proven companies) | end: invest in proven companies",
        "article §5 (rebalance, not out), §6 (10-20 %) | 5: rebalance, not out, 6: 10-20 %",
        "article §1, §8 (risk; weak persistence) | 1: , 8: risk; weak persistence",
        "article §2 (rate cuts), turned round | 2: rate cuts, turned round",
        "article §5 (where?), read from figures | 5: where?, read from figures",
        "article §3; article §7 | 3: , 7: ",
        "assumption: the ratio (article §7) | ''",
        "assumption: the article's recovery (§2, §5) and nothing else | ''",
        "'' | ''",
      })
  void theSectionsOfTheArticleAreThoseThatAnArticlePartNames(String text, String sections) {
    String found =
        String.join(
            ", ",
            Source.of(text).article().stream()
                .map(one -> one.section() + ": " + one.words())
                .toList());
    assertThat(found.strip()).isEqualTo(sections.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article a5-2 (a year at most), a6-2 (10-20 %) | [a5-2 (a year at most), a6-2 (10-20 %)]",
        "article a3-2, a3-5 (high and medium risk) | [a3-2, a3-5 (high and medium risk)]",
        "article aend-1; article §5 (now) | [aend-1, §5 (now)]",
        "article a5-1 (rate cuts), turned round | [a5-1 (rate cuts, turned round)]",
        "article a5 (a section), A5-2, a5_2 | [a5 (a section), A5-2, a5_2]",
        "assumption: the range of article a6-2 | []",
      })
  void theStatementsOfTheArticleAreThoseThatAnArticlePartNames(String text, String shown) {
    assertThat(Source.of(text).article()).hasToString(shown);
  }

  @Test
  void aStatementIsOfTheSectionInItsId() {
    assertThat(Source.of("article a5-2, aend-1, a12-34, a5").article())
        .extracting(Citation::section)
        .containsExactly("5", "end", "12", "");
  }

  @Test
  void anAssumptionStandsBesideTheArticleWithItsReason() {
    Source source = Source.of("article §6 (10-20 %), §8; assumption: the split by risk");
    assertThat(source.article())
        .containsExactly(new Citation("6", "10-20 %"), new Citation("8", ""));
    assertThat(source.assumptions()).containsExactly("the split by risk");
    assertThat(source.other()).isEmpty();
  }

  @Test
  void aReasonMayGoOnAfterASemicolon() {
    Source source = Source.of("assumption: counted as core; its share is not taken out");
    assertThat(source.assumptions()).containsExactly("counted as core; its share is not taken out");
  }

  @Test
  void anAssumptionMayComeBeforeTheArticle() {
    Source source = Source.of("assumption: no evidence, no trade; article §6 (20 % at most)");
    assertThat(source.assumptions()).containsExactly("no evidence, no trade");
    assertThat(source.article()).containsExactly(new Citation("6", "20 % at most"));
  }

  @Test
  void otherEvidenceStandsByItself() {
    Source source =
        Source.of("article §4; assumption: the dates; computed from public fund prices");
    assertThat(source.assumptions()).containsExactly("the dates");
    assertThat(source.other()).containsExactly("computed from public fund prices");
    assertThat(Source.of("house view of June").other()).containsExactly("house view of June");
  }

  @Test
  void bracketsThatAreNotClosedLoseNothing() {
    assertThat(Source.of("article §5 (a year; assumption: x").article())
        .containsExactly(new Citation("5", "(a year; assumption: x"));
    assertThat(Source.of("article §5), §6").article())
        .containsExactly(new Citation("5", ")"), new Citation("6", ""));
  }

  @Test
  void aCitationReadsAsPeopleWriteIt() {
    assertThat(new Citation("5", "a year at most")).hasToString("§5 (a year at most)");
    assertThat(new Citation("end", "")).hasToString("end");
  }
}
