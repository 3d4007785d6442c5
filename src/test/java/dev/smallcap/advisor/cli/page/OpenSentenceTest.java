package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.cli.page.OpenSentence.Piece;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenSentenceTest {
  private static final PolicyModel POLICY = RulebookPages.STANDARD;
  private static final ParameterValues VALUES = POLICY.parameters().on(POLICY.latestDay());
  private static final MessageCatalog WORDS = MessageCatalog.of(POLICY.files());

  @Test
  void aNumberOfThePolicyStandsInTheSentence() {
    OpenSentence need = sentence("limit-need");

    assertThat(read(need.en()))
        .isEqualTo("the money is needed in [number] months, within 36: the sleeve is to be sold");
    assertThat(read(need.ko())).contains("[몇]개월로 기준(36개월)");
  }

  @Test
  void aPercentageStandsAsEachLanguageWritesIt() {
    OpenSentence tilt = sentence("tilt-recovery-short");

    assertThat(read(tilt.en())).contains("for [risk profile], [share] of", "at most 100 %");
    assertThat(read(tilt.ko())).contains("최대 100%");
  }

  @Test
  void theSameNameIsToldByTheFactThatItStandsFor() {
    assertThat(read(sentence("suitability-minor").en()))
        .startsWith("the client is [age], below 18");
    assertThat(read(sentence("sleeve-recovery").en())).startsWith("month [number] of a recovery");
  }

  @Test
  void noGapOfThePolicyBearsANameOfTheCode() {
    Set<String> unnamed = new TreeSet<>();
    for (Rule rule : POLICY.rules()) {
      OpenSentence said = sentence(rule.id());
      for (int i = 0; i < said.en().size(); i++) {
        if (said.en().get(i).gap() && said.ko().stream().noneMatch(Piece::gap)) {
          unnamed.add(rule.id());
        }
      }
      said.ko().stream()
          .filter(piece -> piece.gap() && !piece.text().matches("(ETF|[가-힣 ])+"))
          .forEach(piece -> unnamed.add(piece.text()));
      assertThat(read(said.en()) + read(said.ko())).doesNotContain("{", "}");
    }
    assertThat(unnamed).isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsStandsAsItIs() {
    assertThat(OpenSentence.of(new Text("so {unheard}", "그 {unheard}"), null, VALUES, WORDS).ko())
        .containsExactly(new Piece("그 ", false), new Piece("unheard", true));
  }

  private static OpenSentence sentence(String id) {
    Rule rule =
        POLICY.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return OpenSentence.of(
        new Text(rule.value("because"), WordSheet.of(POLICY.files(), WordSheet.KO).of(id)),
        rule,
        VALUES,
        WORDS);
  }

  private static String read(List<Piece> pieces) {
    StringBuilder read = new StringBuilder();
    pieces.forEach(piece -> read.append(piece.gap() ? "[" + piece.text() + "]" : piece.text()));
    return read.toString();
  }
}
