package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
  private static final RuleFiles FILES = RuleFiles.standard();
  private static final List<RuleHeader> RULES =
      PolicyModels.of(Situations.STANDARD).engine().rules();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern HANGUL = Pattern.compile("[\\uac00-\\ud7a3]");

  /** A statement of the article, or an assumption and why. */
  private static final String SOURCE = "(?s).*(article a(\\d|end)-\\d|assumption: \\w).*";

  /** Words that a recommendation must not carry. */
  private static final List<String> FORBIDDEN =
      List.of("확실", "보장", "반드시 오른다", "guaranteed", "risk-free", "will outperform");

  @Test
  void everyRuleHasKoreanWordsWithTheSamePlaceholders() {
    WordSheet korean = WordSheet.of(FILES, WordSheet.KO);
    SoftAssertions softly = new SoftAssertions();
    for (RuleHeader rule : RULES) {
      String words = korean.of(rule.id());
      softly.assertThat(words).as(rule.id()).containsPattern(HANGUL);
      softly.assertThat(names(words)).as(rule.id()).isEqualTo(names(rule.because()));
      softly
          .assertThat(korean.of(WordSheet.source(rule.id())))
          .as(rule.id() + ".source")
          .containsPattern(HANGUL);
      softly
          .assertThat(korean.of(WordSheet.title(rule.id())))
          .as(rule.id() + ".title")
          .containsPattern(HANGUL);
    }
    assertThat(RULES).hasSizeGreaterThan(50);
    softly.assertAll();
  }

  @Test
  void everyPlaceholderOfAReasonIsBoundByItsRule() {
    SoftAssertions softly = new SoftAssertions();
    for (RuleHeader rule : RULES) {
      String file = FILES.text(rule.file());
      int begin = file.indexOf("@id( " + rule.id() + " )");
      assertThat(begin).as(rule.id()).isPositive();
      String text = file.substring(begin, file.indexOf("\nend", begin));
      for (String name : names(rule.because())) {
        softly.assertThat(text).as(rule.id()).containsPattern("\\$" + name + " ?:");
      }
    }
    softly.assertAll();
  }

  @Test
  void theWordsOutsideTheRulesStandInBothLanguagesWithTheSamePlaceholders() {
    WordSheet english = WordSheet.of(FILES, WordSheet.EN);
    WordSheet korean = WordSheet.of(FILES, WordSheet.KO);
    SoftAssertions softly = new SoftAssertions();
    for (String key : english.keys()) {
      softly.assertThat(korean.keys()).contains(key);
      softly.assertThat(names(korean.of(key))).as(key).isEqualTo(names(english.of(key)));
    }
    softly.assertAll();
  }

  @Test
  void everyParameterHasANameInBothLanguages() {
    WordSheet english = WordSheet.of(FILES, WordSheet.EN);
    WordSheet korean = WordSheet.of(FILES, WordSheet.KO);
    SoftAssertions softly = new SoftAssertions();
    for (Row row : parameters()) {
      String key = WordSheet.parameter(row.required("name"));
      softly.assertThat(english.of(key)).as(key).isNotBlank().doesNotContainPattern(HANGUL);
      softly.assertThat(korean.of(key)).as(key).containsPattern(HANGUL);
    }
    softly.assertAll();
  }

  @Test
  void noKoreanWordsAreLeftOverFromARuleThatIsGone() {
    Set<String> known = new TreeSet<>(WordSheet.of(FILES, WordSheet.EN).keys());
    for (RuleHeader rule : RULES) {
      known.add(rule.id());
      known.add(WordSheet.source(rule.id()));
      known.add(WordSheet.title(rule.id()));
    }

    assertThat(known).containsAll(WordSheet.of(FILES, WordSheet.KO).keys());
  }

  @Test
  void everySourceIsASectionOrAnAssumption() {
    SoftAssertions softly = new SoftAssertions();
    for (RuleHeader rule : RULES) {
      softly.assertThat(rule.source()).as(rule.id()).matches(SOURCE);
    }
    WordSheet english = WordSheet.of(FILES, WordSheet.EN);
    for (String key : english.keys()) {
      if (key.endsWith(".source")) {
        softly.assertThat(english.of(key)).as(key).matches(SOURCE);
      }
    }
    for (Row row : parameters()) {
      // the version is a name, not a number of the policy
      if (!row.required("name").equals("policy.version")) {
        softly.assertThat(row.required("source")).as(row.required("name")).matches(SOURCE);
      }
    }
    softly.assertAll();
  }

  @Test
  void everyThresholdOfTheCycleIsAnAssumptionAndSaysSo() {
    // the signs, the year of the premium and the year it was written are the article's own
    Set<String> article = Set.of("cycle.signs", "cycle.premium", "cycle.article.year");
    SoftAssertions softly = new SoftAssertions();
    for (Row row : parameters()) {
      String name = row.required("name");
      if (name.matches("(cycle|stale|reading)\\..*") && !article.contains(name)) {
        softly.assertThat(row.required("source")).as(name).contains("assumption: ");
      }
    }
    softly.assertAll();
  }

  @Test
  void noFileHoldsAForbiddenWord() {
    SoftAssertions softly = new SoftAssertions();
    for (String path : FILES.texts().keySet()) {
      if (path.matches(".*\\.(drl|csv|properties)") && !path.equals(WordSheet.FORBIDDEN)) {
        String words = FILES.text(path).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        softly.assertThat(words).as(path).doesNotContain(FORBIDDEN);
      }
    }
    softly.assertAll();
  }

  private static List<Row> parameters() {
    return Table.parse(FILES.text("parameters.csv"), "parameters.csv").rows();
  }

  private static Set<String> names(String sentence) {
    return new TreeSet<>(
        PLACEHOLDER
            .matcher(sentence)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList());
  }
}
