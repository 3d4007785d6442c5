package dev.smallcap.advisor.decide.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a client reads where an auditor reads another sentence. */
class ClientSentencesTest {
  private static final List<String> SHEETS = List.of(WordSheet.EN, WordSheet.KO);
  private static final Recommendation ADVICE =
      Situations.in(Stage.ER1).holds("IVV", "100000").advice();

  @Test
  void aClientReadsWholeSentencesAboutTheMoney() {
    Reason reason = reason("sleeve-recovery");

    assertThat(reason.text().en()).startsWith("month ");
    assertThat(reason.toClient().en())
        .isEqualTo(
            "For the risk profile R4 (active) and this holding period the policy sets aside 15 % of"
                + " the US-equity money for small companies.");
    assertThat(reason.toClient().ko())
        .isEqualTo("투자성향 R4(적극투자형)의 경우 이 투자 기간에는 미국 주식 투자금의 15%를 소형주에 배정합니다.");
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
  void aClientReadsEachFundOfAListByNameAndCode() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 45, RiskProfile.R4, Situations.SHORT)
            .client(Client::wantingHedge)
            .account(AccountType.KR_OVERSEAS, "USD")
            .holds("IVV", "60")
            .holds("QQQ", "40")
            .advice();
    Reason reason = reason(advice, "hedge-core");

    assertThat(reason.text().en()).endsWith(": IVV, QQQ");
    assertThat(reason.toClient().en())
        .endsWith(": iShares Core S&P 500 ETF (IVV), Invesco QQQ Trust (QQQ).");
  }

  @Test
  void whereNoneDiffersBothReadTheSame() {
    Reason reason = reason("sleeve-recovery");
    Reason plain =
        new Reason(
            reason.ruleId(),
            reason.text(),
            reason.source(),
            reason.values(),
            reason.weight(),
            reason.side(),
            null);

    assertThat(plain.toClient()).isEqualTo(reason.text());
  }

  @Test
  void whateverAClientCanBeToldHasASentenceForTheClient() {
    Set<String> told =
        Catalogue.of(RuleFiles.standard()).rules().stream()
            .filter(rule -> !rule.file().startsWith("settle/") || rule.id().startsWith("settle-"))
            .map(RuleCard::id)
            .collect(Collectors.toSet());

    assertThat(told).hasSizeGreaterThan(200);
    for (String path : SHEETS) {
      assertThat(said(path).keySet())
          .map(WordSheet::ruleOfClient)
          .containsExactlyInAnyOrderElementsOf(told);
    }
  }

  @Test
  void noSentenceForAClientTellsYesOrNoNorACapThatDoesNotBind() {
    for (String path : SHEETS) {
      assertThat(said(path))
          .allSatisfy(
              (key, sentence) ->
                  assertThat(sentence)
                      .doesNotContain("{drawdown}", "{stage}", "{source}", "{account}")
                      .doesNotContain(key.startsWith("tilt-") ? "{cap}" : "{stage}"));
    }
  }

  @Test
  void aCodeOfAFundStandsBehindWhatTheFundIs() {
    for (String path : SHEETS) {
      assertThat(said(path).values())
          .allSatisfy(
              sentence ->
                  assertThat(sentence)
                      .doesNotContainPattern("(?<!ETF, |ETF \\(|ETF\\()\\b(IWM|IJR|IJH|IVV)\\b"));
    }
  }

  @Test
  void noSentenceForAClientHoldsAStageCodeOrAWordOfTheTrade() {
    for (String path : SHEETS) {
      Map<String, String> said = said(path);

      assertThat(said).hasSizeGreaterThan(100);
      assertThat(said.values())
          .allSatisfy(
              one ->
                  assertThat(one.replaceAll("\\{\\w+}", ""))
                      .doesNotContainPattern("\\bER[123]\\b|\\bQ\\b|\\bleg\\b|\\bsleeve\\b")
                      .endsWith("."));
    }
  }

  private static Map<String, String> said(String path) {
    return WordSheet.of(RuleFiles.standard(), path).words().entrySet().stream()
        .filter(one -> WordSheet.ruleOfClient(one.getKey()) != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Reason reason(String id) {
    return reason(ADVICE, id);
  }

  private static Reason reason(Recommendation advice, String id) {
    return Stream.of(advice.reasons(), advice.cautions())
        .flatMap(List::stream)
        .filter(one -> one.ruleId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
