package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.PolicyException;
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

  private static MessageCatalog words(String korean) {
    return MessageCatalog.of(
        new RuleFiles(
            new TreeMap<>(Map.of("words/en.properties", "", "words/ko.properties", korean))));
  }
}
