package dev.smallcap.advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ExplainedInOwnWordsTest {
  private static final List<String> SHEETS = List.of("words/en.properties", "words/ko.properties");

  @TempDir Path folder;

  private static String explained(Policy policy, Lang lang) {
    Situation asked = Situations.in(Stage.ER1).holds("IVV", "100000").asked();
    ExplainedAdvice advice =
        Explainer.of(policy, asked.holdings(), Situations.market(policy, Stage.ER1, asked.asOf()))
            .advise(asked.client(), asked.account());
    String text =
        advice.explanation().fullText(lang)
            + advice.explanation().shortText(lang)
            + advice.changes().fullText(lang)
            + advice.changes().shortText(lang);
    // the fingerprint and the id, which the words are a part of, aside
    return text.replaceAll("[0-9a-f]{32,64}", "");
  }

  private Policy edited(UnaryOperator<String> change) {
    EditedRules rules = EditedRules.in(folder);
    SHEETS.forEach(sheet -> rules.edit(sheet, change));
    return rules.policy();
  }

  @Test
  @Tag("long")
  void aFolderOlderThanTheSentencesIsExplainedInTheShippedWords() {
    Policy older = edited(text -> text.replaceAll("(?m)^(explain|catalogue)\\..*\n", ""));

    for (Lang lang : Lang.values()) {
      assertThat(explained(older, lang)).isEqualTo(explained(Situations.STANDARD, lang));
    }
  }

  @Test
  @Tag("long")
  void everyLineIsInTheWordsOfTheFolderThatHasThem() {
    // sentences whose order is exempt stay as they are
    Policy own =
        edited(
            text ->
                text.replaceAll("(?m)^(explain\\.(?!move|buying-instead)\\S*?=)(.*)$", "$1^$2"));

    for (Lang lang : Lang.values()) {
      assertThat(explained(own, lang))
          .isNotEqualTo(explained(Situations.STANDARD, lang))
          .contains("^")
          .satisfies(
              text ->
                  assertThat(text.replace("^", "").replaceAll("\\s+", " "))
                      .isEqualTo(explained(Situations.STANDARD, lang).replaceAll("\\s+", " ")));
    }
  }
}
