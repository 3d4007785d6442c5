package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.History;
import dev.smallcap.advisor.terms.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTest {
  private static final Pattern NAME = Pattern.compile("\\{\\w+}");

  private static final PageWords RULEBOOK = PageWords.of("rulebook.csv");
  private static final PageWords HISTORY = PageWords.of("history-words.csv");

  @Test
  void namesInBracesTakeTheirValuesAndATextTheLanguage() {
    assertThat(
            HISTORY.say(
                "client", Map.of("risk", new Text("R4 (active)", "R4(적극투자형)"), "months", 12)))
        .satisfies(
            said -> {
              assertThat(said.en()).contains("R4 (active)", "12 months").doesNotContain("{");
              assertThat(said.ko()).contains("R4(적극투자형)", "12개월").doesNotContain("{");
            });
  }

  @Test
  void whatIsNotSaidIsNamedWithItsFile() {
    assertThatThrownBy(() -> HISTORY.say("no-such-key"))
        .hasMessage("history-words.csv says nothing under no-such-key");
    assertThat(HISTORY.sayOr("no-such-key", Text.same("else"))).isEqualTo(Text.same("else"));
  }

  @Test
  void bothLanguagesNameTheSameValuesAndNoKoreanHasADoubleParticle() {
    for (PageWords words : new PageWords[] {RULEBOOK, HISTORY}) {
      words
          .all()
          .forEach(
              (key, said) -> {
                assertThat(names(said.ko())).as(key).isEqualTo(names(said.en()));
                assertThat(said.ko()).as(key).doesNotContain("을(를)", "(으)로", "이(가)", "은(는)");
              });
    }
  }

  private static Set<String> names(String said) {
    Stream<MatchResult> found = NAME.matcher(said).results();
    Set<String> names = new TreeSet<>();
    found.forEach(one -> names.add(one.group()));
    return names;
  }

  @Test
  void everyUnitOfTheShippedFactsHasItsWords() {
    assertThat(History.read(RuleFiles.standard().text(History.PATH), RowException.STRICT))
        .allSatisfy(fact -> assertThat(HISTORY.all()).containsKey("unit." + fact.unit()));
  }
}
