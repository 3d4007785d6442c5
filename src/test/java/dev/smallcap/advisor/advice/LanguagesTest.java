package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of a recommendation in both languages, and none of the forbidden ones. */
class LanguagesTest {
  private static final List<String> FORBIDDEN =
      List.of("확실", "보장", "반드시 오른다", "guaranteed", "risk-free", "will outperform");

  @ParameterizedTest
  @Tag("long")
  @EnumSource(Stage.class)
  void everyTextIsThereInEnglishAndKoreanWithoutForbiddenWords(Stage stage) {
    for (RiskProfile risk : RiskProfile.values()) {
      for (int months : new int[] {SHORT, MID, LONG}) {
        for (AccountType account : AccountType.values()) {
          Situations situation =
              Situations.in(stage)
                  .resident(Residency.KR, 50, risk, months)
                  .client(Client::wantingHedge)
                  .client(client -> client.requesting(Percent.HUNDRED))
                  .account(account, "USD");
          check(situation.holds("VTI", "40").cash("60").advice());
          check(situation.holds("IVV", "60").holds("IWM", "20").holds("TNA", "2").advice());
        }
      }
    }
  }

  @Test
  void refusalsAreWordedInBothLanguages() {
    Situations situation = Situations.in(Stage.ER1).resident(Residency.KR, 70, RiskProfile.R1, 12);
    check(situation.holds("IVV", "90").holds("SH", "10").advice());
    check(situation.cash("1").advice());
    check(
        Situations.in(Stage.ER1)
            .client(client -> client.needingMoneyOn(DAY.plusMonths(2)).inDrawdown())
            .holds("IVV", "90")
            .advice());
  }

  @Test
  void thePlainTextIsEnglishUnlessKoreanIsAskedFor() {
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "100").advice();

    assertThat(advice.toString()).isEqualTo(advice.text(Lang.EN));
    assertThat(advice.text(Lang.EN)).contains("11.25 %", "IWM").doesNotMatch("(?s).*[가-힣].*");
    assertThat(advice.audit(Lang.EN))
        .startsWith(advice.text(Lang.EN))
        .contains("BUILD")
        .doesNotMatch("(?s).*[가-힣].*");
    assertThat(advice.text(Lang.KO)).contains("11.25%", "IWM").matches("(?s).*[가-힣].*");
    assertThat(advice.audit(Lang.KO)).startsWith(advice.text(Lang.KO));
  }

  private static void check(Recommendation advice) {
    assertThat(texts(advice))
        .allSatisfy(
            text -> {
              assertThat(text.en()).isNotBlank().doesNotMatch("(?s).*[가-힣{}].*");
              assertThat(text.ko()).matches("(?s).*[가-힣].*").doesNotContain("{", "}");
              assertThat(text.en() + text.ko()).doesNotContain(FORBIDDEN.toArray(String[]::new));
            });
    assertThat(advice.audit(Lang.EN) + advice.audit(Lang.KO))
        .doesNotContain(FORBIDDEN.toArray(String[]::new));
  }

  private static List<Text> texts(Recommendation advice) {
    List<Reason> reasons = new ArrayList<>();
    Stream.of(
            advice.reasons(),
            advice.cautions(),
            advice.evidence(),
            advice.disclosures(),
            advice.undone(),
            advice.alternatives().stream().map(Alternative::reason).toList())
        .forEach(reasons::addAll);
    List<Text> texts = new ArrayList<>(advice.assumptions());
    reasons.forEach(reason -> texts.add(reason.text()));
    reasons.forEach(reason -> texts.add(reason.source()));
    return texts;
  }
}
