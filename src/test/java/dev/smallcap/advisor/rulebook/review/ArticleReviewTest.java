package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of the article, and the sources that name them. */
@Tag("slow")
class ArticleReviewTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "an id twice | a5-2,5,More.,더. | article.csv, line 41: the id (a5-2) stands twice.",
        "an id of another section | a5-9,6,More.,더. | line 41: the id (a5-9) is not of section 6.",
        "no number | a5,5,More.,더. | line 41: the id (a5) is not of section 5.",
        "no id | ,5,More.,더. | line 41: the id () is empty.",
        "no Korean | a5-9,5,More., | line 41: the ko () is empty.",
        "a field too many | a5-9,5,More.,더.,x | line 41: 5 fields where the header has 4",
      })
  void aStatementThatCannotBeReadIsRefused(String what, String row, String said) {
    assertThat(remarks(edited("article.csv", text -> text + row + "\n")))
        .singleElement()
        .asString()
        .containsPattern("^article.csv:41:\\d+ error article-row: ")
        .contains(said);
  }

  @Test
  void aFileThatIsNoTableOfStatementsIsRefused() {
    assertThat(remarks(edited("article.csv", text -> "a,b\n1,2\n")))
        .singleElement()
        .asString()
        .startsWith("article.csv:1:1 error article-row: ");
  }

  @Test
  @Tag("long")
  void aStatementThatNothingNamesMayStand() {
    assertThat(remarks(edited("article.csv", text -> text + "a9-1,9,An example.,예시입니다.\n")))
        .isEmpty();
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters.csv | article a5-2 (a year at most) | article a5-7 (a year at most) | a5-7",
        "invariants.csv | article a7-3 (IJR) | article a7-9 (IJR) | a7-9",
        "funds.csv | article a7-1; | article a7-8; | a7-8",
        "parameters.csv | article a1-1 (it speaks | article §9 (it speaks | §9",
        "parameters.csv | article a1-1 (it speaks | article A1-1 (it speaks | A1-1",
      })
  void aRowThatNamesWhatTheArticleDoesNotSayIsRefused(
      String file, String said, String instead, String named) {
    assertThat(remarks(edited(file, text -> text.replaceFirst(Pattern.quote(said), instead))))
        .singleElement()
        .asString()
        .contains(file, " error source-unknown: The source names (" + named + "), which is not in");
  }

  @Test
  void theStatementsOfTheSectionAreNamedInstead() {
    PolicyReview review =
        PolicyReview.of(
            edited("parameters.csv", text -> text.replace("article a1-1", "article a1-7")));
    assertThat(review.errors().get(0).maybe())
        .isEqualTo("name one of the statements of that section: a1-1, a1-2.");
  }

  /** Folders of before statements had ids: sections alone, in sources and in the table. */
  @Test
  @Tag("long")
  void aFolderWhoseSourcesNameSectionsIsAccepted() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.replaceAll(
        (file, text) ->
            file.endsWith(".drl") || file.endsWith(".csv") || file.equals(WordSheet.KO)
                ? bySection(text)
                : text);
    texts.computeIfPresent(
        "article.csv", (file, text) -> text.replaceAll("(?m)^(id|a\\w+-\\d+),", ""));
    List<String> stamped =
        WordSheet.of(new RuleFiles(texts), WordSheet.KO).words().keySet().stream()
            .filter(key -> key.endsWith(".source"))
            .toList();
    texts.put(WordSheet.KO, Translations.stamped(new RuleFiles(texts), stamped));

    assertThat(texts.get("client/tilt.drl")).contains("article end (", "article §5 (");
    assertThat(texts.get("article.csv")).startsWith("section,en,ko\n0,");
    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks()).isEmpty();
  }

  private static String bySection(String text) {
    return text.replaceAll("\\baend-\\d(?!\\d|,end,)", "end")
        .replaceAll("\\ba(\\d)-\\d(?!\\d|,\\d,)", "§$1");
  }

  private static RuleFiles edited(String file, UnaryOperator<String> change) {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.computeIfPresent(file, (path, text) -> change.apply(text));
    return new RuleFiles(texts);
  }

  private static List<String> remarks(RuleFiles files) {
    return PolicyReview.of(files).remarks().stream().map(Remark::toString).toList();
  }
}
