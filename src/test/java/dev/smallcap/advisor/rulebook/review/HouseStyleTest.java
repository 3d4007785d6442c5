package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Korean in which a profile acts, or one thing has a second word. */
class HouseStyleTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();

  @ParameterizedTest(name = "{1}")
  @Tag("long")
  @CsvSource({
    "{risk}의 경우 소형주 비중은, {risk} 투자자의 소형주 비중은",
    "환헤지를 요청, 환헤지를 희망",
    "이 지수의 다른 ETF가, 이 지수의 다른 종목이",
    "나머지 대형주 ETF를, 나머지 대형주 핵심 자산을",
    "전액 투자를 요청, 올인을 요청",
    "=하우스 뷰의 순위, =제시된 국면의 순위",
    "=유효기한, =사용 기한",
    "유효기한이, 유효 기간이",
    "담당자와 상의, 상담 직원과 상의",
    "위험이 가장 낮은 소형주 ETF, 위험이 가장 낮은 소형주·중형주 ETF",
    "머니마켓펀드를, 머니마켓 상품을",
    "소형주 투자분 전량 매도, 소형주 투자분 전량 정리",
    "다음 회차는, 다음 회분은"
  })
  void theReviewTellsAWordThatThePolicyDoesNotSay(String said, String instead) {
    String korean = SHIPPED.text(WordSheet.KO);
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.put(WordSheet.KO, korean.replaceFirst(Pattern.quote(said), instead));

    assertThat(korean).contains(said);
    assertThat(PolicyReview.of(new RuleFiles(texts)).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(RemarkCode.WORDS_STYLE);
              assertThat(error.what()).contains(instead.replace("=", ""));
            });
  }

  @Test
  @Tag("slow")
  void theSentenceOfAnInvariantIsLookedAtToo() {
    String closed = "the policy's twelve-month window for the Russell 2000 has closed";
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.compute(InvariantFile.PATH, (path, text) -> text.replace(closed, "the premium is over"));

    assertThat(SHIPPED.text(InvariantFile.PATH)).contains(closed);
    assertThat(PolicyReview.of(new RuleFiles(texts)).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(RemarkCode.WORDS_STYLE);
              assertThat(error.file()).isEqualTo(InvariantFile.PATH);
            });
  }
}
