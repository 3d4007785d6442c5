package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TranslationsTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final String LIMIT = "client/limit.drl";

  @Test
  @Tag("long")
  void allShippedKoreanWasComparedWithItsEnglish() {
    WordSheet ko = WordSheet.of(SHIPPED, WordSheet.KO);

    assertThat(ko.stamps().keySet()).containsExactlyInAnyOrderElementsOf(ko.keys());
    assertThat(PolicyReview.of(SHIPPED).refuseStaleTranslations().remarks()).isEmpty();
  }

  @Test
  @Tag("long")
  void aChangedReasonIsAWarningAtItsKoreanWithBothTextsAndTheWayOut() {
    Remark remark = only(PolicyReview.of(reasonChanged()));

    assertThat(remark.toString())
        .startsWith("words/ko.properties:")
        .contains(" warning translation-stale: The Korean of (limit-need) was made of other")
        .contains("English: (as of today the money is needed in {months} months")
        .contains("Korean: (자금이 필요한 시점까지");
    assertThat(remark.at()).isEqualTo(WordSheet.of(SHIPPED, WordSheet.KO).place("limit-need"));
    assertThat(remark.maybe()).contains("review --policy FOLDER --stamp limit-need");
  }

  @Test
  @Tag("long")
  void aChangedReasonIsRefusedWhereClientsWouldReadIt() {
    assertThatThrownBy(() -> PolicyReview.of(reasonChanged()).refuseStaleTranslations())
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("translation-stale")
        .hasMessageContaining("(limit-need)");
  }

  @Test
  @Tag("long")
  void aChangedTitleSourceOrLabelIsToldToo() {
    assertThat(keyOf(edited(LIMIT, text -> text.replace("\"Money needed soon", "\"Money wanted"))))
        .isEqualTo("limit-need.title");
    assertThat(
            keyOf(
                edited(LIMIT, text -> text.replaceFirst("assumption: money", "assumption: funds"))))
        .endsWith(".source");
    assertThat(keyOf(edited(WordSheet.EN, text -> text.replace("label.now=now", "label.now=here"))))
        .isEqualTo("label.now");
  }

  @Test
  @Tag("long")
  void koreanWithoutAStampWasNeverCompared() {
    RuleFiles files =
        edited(WordSheet.KO, text -> text.replaceFirst("limit-need@\\w+=", "limit-need="));

    assertThat(only(PolicyReview.of(files)).what())
        .startsWith("The Korean of (limit-need) was never compared with its English.");
  }

  @Test
  @Tag("long")
  void aTitleOrANameWithoutKoreanIsAWarningAndRefusedWhereClientsAre() {
    RuleFiles files =
        edited(WordSheet.KO, text -> text.replaceFirst("(?m)^limit-need.title@.*\n", ""));

    assertThat(only(PolicyReview.of(files)).code()).isEqualTo(RemarkCode.TRANSLATION_MISSING);
    assertThatThrownBy(() -> PolicyReview.of(files).refuseStaleTranslations())
        .hasMessageContaining("limit-need.title");
  }

  @Test
  @Tag("long")
  void aStampIsWrittenForTheKeysThatAreNamedAndForNoOther() {
    RuleFiles files =
        edited(
            reasonChanged(), WordSheet.EN, text -> text.replace("label.now=now", "label.now=here"));
    RuleFiles stamped =
        edited(files, WordSheet.KO, text -> Translations.stamped(files, List.of("limit-need")));

    assertThat(keyOf(stamped)).isEqualTo("label.now");
    assertThat(stamped.text(WordSheet.KO).lines())
        .hasSameSizeAs(SHIPPED.text(WordSheet.KO).lines().toList())
        .filteredOn(line -> !SHIPPED.text(WordSheet.KO).contains(line + "\n"))
        .singleElement()
        .asString()
        .startsWith("limit-need@");
  }

  @Test
  void aKeyThatHasNoWordsIsNotStamped() {
    assertThatThrownBy(() -> Translations.stamped(SHIPPED, List.of("limit-nead")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no English under (limit-nead).");
  }

  private static RuleFiles reasonChanged() {
    return edited(LIMIT, text -> text.replaceFirst("@because\\( \"", "@because( \"as of today "));
  }

  private static String keyOf(RuleFiles files) {
    String what = only(PolicyReview.of(files)).what();
    return what.substring(what.indexOf('(') + 1, what.indexOf(')'));
  }

  @Test
  @Tag("long")
  void aFolderMayLackAnExplanationInBothLanguagesButNotInOne() {
    UnaryOperator<String> without =
        text -> text.replaceFirst("(?m)^explain\\.not-bought[@=].*\n", "");
    RuleFiles english = edited(WordSheet.EN, without);

    assertThat(PolicyReview.of(edited(english, WordSheet.KO, without)).remarks()).isEmpty();
    assertThat(only(PolicyReview.of(english)).what())
        .isEqualTo("The words of (explain.not-bought) are missing in words/en.properties.");
    assertThat(only(PolicyReview.of(edited(WordSheet.KO, without))).what())
        .isEqualTo("The words of (explain.not-bought) are missing in words/ko.properties.");
  }

  private static Remark only(PolicyReview review) {
    assertThat(review.remarks()).hasSize(1);
    return review.remarks().get(0);
  }

  private static RuleFiles edited(String path, UnaryOperator<String> change) {
    return edited(SHIPPED, path, change);
  }

  private static RuleFiles edited(RuleFiles files, String path, UnaryOperator<String> change) {
    TreeMap<String, String> texts = new TreeMap<>(files.texts());
    String text = change.apply(files.text(path));
    assertThat(text).isNotEqualTo(files.text(path));
    texts.put(path, text);
    return new RuleFiles(texts);
  }
}
