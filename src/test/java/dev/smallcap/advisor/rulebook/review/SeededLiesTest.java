package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * English that was made to say something else, and stamped as if somebody had compared it: the
 * stamp is right, so that only what the sentences say can tell.
 */
@Tag("slow")
class SeededLiesTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          reversed English | client/limit.drl | limit-need | the sleeve is to be sold | the sleeve is to be bought | (매도) in Korean, and none of (sell*
          not dropped | client/sleeve.drl | sleeve-late-hold | the sleeve is not enlarged | the sleeve is enlarged | and none of (not |
          a number changed | advice/disclosures.drl | disclosures-losses | 36 to 43 % | 36 to 34 % | numbers of its own: English [34], Korean [43]
          numbers swapped | advice/evidence.drl | evidence-2020 | by 8.8 points in 2020 and lagged by 12.0 | by 12.0 points in 2020 and lagged by 8.8 | values in another order: English [12.0, 8.8], Korean [8.8, 12.0]
          a fund changed | advice/disclosures.drl | disclosures-capital | IWM | IJR | codes of its own: English [IJR], Korean [IWM]
          funds swapped | advice/evidence.drl | evidence-years | IJR beat IWM | IWM beat IJR | values in another order: English [IWM, IJR], Korean [IJR, IWM]
          an index changed | client/tilt.drl | tilt-long | the S&P 600 is held | the Russell 2000 is held | (Russell) in English, and none of (러셀)
          placeholders swapped | client/limit.drl | limit-need | in {months} months, within {limit} | in {limit} months, within {months} | values in another order: English [limit, months], Korean [months, limit]
          a date changed | advice/disclosures.drl | disclosures-capital | 9 March 2009 | 9 May 2009 | numbers of its own: English [5], Korean [3]
          before and after | market/clock.drl | clock-again | after {pause} months | before {pause} months | (before) in English
          """)
  void aLieIsToldAtTheKoreanWithBothTexts(
      String lie, String file, String key, String said, String instead, String found) {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.put(file, changed(texts.get(file), key, said, instead));
    texts.put(WordSheet.KO, Translations.stamped(new RuleFiles(texts), List.of(key)));

    assertThat(PolicyReview.of(new RuleFiles(texts)).errors())
        .anySatisfy(
            error -> {
              assertThat(error.code()).isEqualTo(RemarkCode.TRANSLATION_DIFFERS);
              assertThat(error.file() + error.at())
                  .isEqualTo(
                      WordSheet.KO + WordSheet.of(new RuleFiles(texts), WordSheet.KO).place(key));
              assertThat(error.what())
                  .startsWith("(" + key + ") has ")
                  .contains(found)
                  .contains(instead, WordSheet.of(SHIPPED, WordSheet.KO).of(key));
            });
  }

  /** Whoever stamps it, a statement that the article does not make is refused where it stands. */
  @Test
  void aStatementThatTheArticleDoesNotMakeIsTold() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    String file = "settle/russell.drl";
    texts.put(
        file, texts.get(file).replace("article a5-4 (rebalance)", "article a5-6 (rebalance)"));
    texts.put(WordSheet.KO, texts.get(WordSheet.KO).replace("기사 a5-4(리밸런싱)", "기사 a5-6(리밸런싱)"));
    texts.put(
        WordSheet.KO,
        Translations.stamped(new RuleFiles(texts), List.of("settle-rotate-core.source")));

    assertThat(PolicyReview.of(new RuleFiles(texts)).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(RemarkCode.SOURCE_UNKNOWN);
              assertThat(error.file()).isEqualTo(file);
              assertThat(error.what()).contains("(a5-6)", "article.csv");
              assertThat(error.maybe()).contains("a5-1, a5-2, a5-3, a5-4");
            });
  }

  @Test
  void anExemptionLapsesWithItsEnglish() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    String file = "market/notes.drl";
    texts.put(file, changed(texts.get(file), "notes-signs", "the figures show", "figures show"));
    texts.put(WordSheet.KO, Translations.stamped(new RuleFiles(texts), List.of("notes-signs")));

    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks().stream().map(Remark::toString))
        .anyMatch(one -> one.contains("error translation-differs: (notes-signs) has values"))
        .anyMatch(one -> one.contains("words/exempt.csv") && one.contains("needs no exemption"));
  }

  private static String changed(String text, String id, String said, String instead) {
    int at = text.indexOf("@id( " + id + " )");
    int from = text.indexOf(said, text.indexOf("@because", at));
    assertThat(from).as(said).isPositive();
    return text.substring(0, from) + instead + text.substring(from + said.length());
  }
}
