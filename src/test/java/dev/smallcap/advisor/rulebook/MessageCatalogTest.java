package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {
  @Test
  void aReasonIsFilledInBothLanguagesWithTheSameValues() {
    Message phrase =
        words("x=국면 {phase}, {age}개월째\nx.source=기사 §5\n")
            .rule("x", "month {age} of {phase}", "article §5");

    assertThat(phrase.fill(Map.of("age", 7, "phase", "P")).en()).isEqualTo("month 7 of P");
    assertThat(phrase.fill(Map.of("age", 7, "phase", "P")).ko()).isEqualTo("국면 P, 7개월째");
    assertThat(phrase.source().ko()).isEqualTo("기사 §5");
  }

  @Test
  void publishedDecimalsAreShownAsTheyStand() {
    Message phrase = words("x={y}\nx.source=s\n").rule("x", "{y}", "s");

    assertThat(phrase.fill(Map.of("y", new BigDecimal("0.50"))).en()).isEqualTo("0.50");
  }

  @Test
  void aRuleWithoutKoreanWordsIsRefusedByItsId() {
    assertThatThrownBy(() -> words("y=다른 말\n").rule("x", "why", "article §5"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(x)")
        .hasMessageContaining("words/ko.properties");
  }

  @Test
  void aRuleWhoseSourceHasNoKoreanWordsIsRefusedByItsId() {
    assertThatThrownBy(() -> words("x=이유\n").rule("x", "why", "article §5"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(x.source)");
  }

  @Test
  void otherPlaceholdersInOneLanguageAreRefusedNamingThem() {
    assertThatThrownBy(
            () -> words("x={months}개월\nx.source=s\n").rule("x", "{age} months", "article §5"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(x)")
        .hasMessageContaining("months")
        .hasMessageContaining("age");
  }

  @Test
  void aPlaceholderThatTheRuleDoesNotBindIsRefusedNamingIt() {
    Message phrase = words("x={age}개월\nx.source=s\n").rule("x", "{age} months", "article §5");

    assertThatThrownBy(() -> phrase.fill(Map.of("months", 3)))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("{age}");
  }

  @Test
  void aSentenceIsSaidInBothLanguagesWithTextsAndNumbersAsReasonsShowThem() {
    MessageCatalog words = words("explain.x={a}: {b} of {c}\n", "explain.x={a}: {c}의 {b}\n");

    assertThat(
            words.say(
                "explain.x",
                Map.of("a", new Text("fund", "종목"), "b", new BigDecimal("0.123456"), "c", "Q")))
        .isEqualTo(new Text("fund: 0.1235 of Q", "종목: Q의 0.1235"));
  }

  @Test
  void aFolderThatSaysAnExplanationInNoLanguageSaysItInTheShippedWords() {
    assertThat(words("", "").say("explain.not-bought", Map.of("fund", "IWM")).en())
        .isEqualTo("IWM is not bought.");
    assertThat(
            words("explain.not-bought=no {fund}\n", "explain.not-bought={fund} 아님\n")
                .say("explain.not-bought", Map.of("fund", "IWM")))
        .isEqualTo(new Text("no IWM", "IWM 아님"));
  }

  @Test
  void anExplanationInOneLanguageAloneAndATermInNoneAreRefusedByTheirKey() {
    assertThatThrownBy(() -> words("explain.deciding=Why\n", "").say("explain.deciding"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(explain.deciding)")
        .hasMessageContaining("words/ko.properties");
    assertThatThrownBy(() -> words("", "").term(Lang.EN))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(Lang.EN)");
  }

  @Test
  void aSentenceThatIsNotThereIsRefusedByItsKey() {
    assertThatThrownBy(() -> MessageCatalog.shipped().say("explain.unheard-of"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("(explain.unheard-of)");
  }

  @Test
  void catalogsAreEqualWhereTheySayTheSame() {
    assertThat(words("a=b\n", "a=c\n"))
        .isEqualTo(words("a=b\n", "a=c\n"))
        .hasSameHashCodeAs(words("a=b\n", "a=c\n"))
        .isNotEqualTo(words("a=b\n", "a=d\n"));
  }

  private static MessageCatalog words(String korean) {
    return words("", korean);
  }

  private static MessageCatalog words(String english, String korean) {
    return MessageCatalog.of(
        new RuleFiles(
            new TreeMap<>(Map.of("words/en.properties", english, "words/ko.properties", korean))));
  }
}
