package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final Promises PROMISES = Promises.of(SHIPPED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "수익이 확실합니다",
        "원금을 보장합니다",
        "반드시  오른다",
        "원금 손실 없음",
        "무위험 상품",
        "최고의 상품",
        "추천 종목",
        "gains are Guaranteed",
        "a risk-free gain",
        "a risk\u2013free gain",
        "small caps will outperform",
        "you can't lose",
        "you can\u2019t lose",
        "sure to rise"
      })
  void whatPromisesIsFound(String said) {
    assertThat(PROMISES.in(said)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "실적이 불확실합니다",
        "수익을 보장하지 않습니다",
        "원금이 보장되지 않습니다",
        "관찰 기간 중 최고치",
        "gains are not guaranteed",
        "nothing here is not risk-free",
        "exposure to small caps",
        "the measure to take"
      })
  void whatIsNoPromiseIsNot(String said) {
    assertThat(PROMISES.in(said)).isEmpty();
  }

  @Test
  void aPromiseBesideWordsThatAreNoneIsFound() {
    assertThat(PROMISES.in("불확실하지만 수익은 확실합니다")).hasSize(1);
  }

  @Test
  void aPolicyForbidsByItsOwnList() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.put(WordSheet.FORBIDDEN, "language,words,unless\nEN,golden,golden rule\n");
    Promises own = Promises.of(new RuleFiles(texts));

    own.refuse("a guaranteed gain by the golden rule", "reason");
    assertThatThrownBy(() -> own.refuse("a golden time", "reason"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The reason (a golden time) promises: (golden).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"worry-free", "worry\u2013free", "worry free", "\u2019twill rise"})
  void aPhraseMayBeginWithADashOrAnApostropheOfAnyForm(String said) {
    Promises own =
        Promises.read(
            "language,words,unless\nEN,-free | 'twill rise,\n",
            fault -> {
              throw fault;
            });

    assertThat(own.in(said)).hasSize(1);
  }
}
