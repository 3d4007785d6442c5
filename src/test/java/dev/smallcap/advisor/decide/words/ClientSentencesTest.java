package dev.smallcap.advisor.decide.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a client reads where an auditor reads another sentence. */
class ClientSentencesTest {
  private static final Recommendation ADVICE =
      Situations.in(Stage.ER1).holds("IVV", "100000").advice();

  @Test
  void aClientReadsWholeSentencesAboutTheMoney() {
    Reason reason = reason("sleeve-recovery");

    assertThat(reason.text().en()).startsWith("month ");
    assertThat(reason.toClient().en())
        .endsWith(
            " For the risk profile R4 (active) and this holding period small companies get 15 % of"
                + " the US-equity money.");
    assertThat(reason.toClient().ko())
        .endsWith(" 투자성향 R4(적극투자형) 및 이 투자 기간에는 미국 주식 투자금의 15% 비중을 소형주에 둡니다.");
  }

  @Test
  void aClientReadsFundsByNameAndCode() {
    Reason reason =
        ADVICE.reasons().stream()
            .filter(one -> one.ruleId().startsWith("funds-") && one.values().containsValue("IJR"))
            .findFirst()
            .orElseThrow();

    assertThat(reason.toClient().en()).startsWith("iShares Core S&P Small-Cap ETF (IJR) can");
    assertThat(reason.text().en()).startsWith("IJR is ");
  }

  @Test
  void whereNoneDiffersBothReadTheSame() {
    Reason reason =
        ADVICE.disclosures().stream()
            .filter(one -> one.ruleId().equals("disclosures-capital"))
            .findFirst()
            .orElseThrow();

    assertThat(reason.client()).isNull();
    assertThat(reason.toClient()).isEqualTo(reason.text());
  }

  @Test
  void noSentenceForAClientHoldsAStageCodeOrAWordOfTheTrade() {
    for (String path : List.of(WordSheet.EN, WordSheet.KO)) {
      Map<String, String> said =
          WordSheet.of(RuleFiles.standard(), path).words().entrySet().stream()
              .filter(one -> WordSheet.ruleOfClient(one.getKey()) != null)
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

      assertThat(said).hasSizeGreaterThan(100);
      assertThat(said.values())
          .allSatisfy(
              one ->
                  assertThat(one.replaceAll("\\{\\w+}", ""))
                      .doesNotContainPattern("\\bER[123]\\b|\\bQ\\b|\\bleg\\b|\\bsleeve\\b")
                      .endsWith("."));
    }
  }

  private static Reason reason(String id) {
    return Stream.of(ADVICE.reasons(), ADVICE.cautions())
        .flatMap(List::stream)
        .filter(one -> one.ruleId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
