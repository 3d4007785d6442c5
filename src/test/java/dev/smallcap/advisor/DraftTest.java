package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draft beside a refusal that a person can lift. */
class DraftTest {
  private static Situations aged(int age) {
    return Situations.in(Stage.ER1)
        .resident(Residency.KR, age, RiskProfile.R4, SHORT)
        .account(AccountType.KR_OVERSEAS, "USD")
        .holds("IVV", "1000", "100");
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 65, 66})
  void theDraftIsTheWholeAdviceThatWouldBeGivenIfNoPersonHadToLook(int age) {
    Recommendation advice = aged(age).advice();
    Recommendation draft = advice.ifCleared();
    Recommendation adult = aged(45).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(draft).isNotNull();
    assertThat(draft.decision()).isEqualTo(Decision.BUILD);
    assertThat(targets(draft)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(orders(draft)).isEqualTo(orders(adult));
    assertThat(draft.sleeve()).isEqualTo(adult.sleeve());
    assertThat(draft.reasons()).isEqualTo(adult.reasons());
    assertThat(draft.evidence()).isEqualTo(adult.evidence());
    assertThat(draft.review()).isEqualTo(adult.review());
    assertThat(draft.alsoApplies()).isEmpty();
    assertThat(draft.ifCleared()).isNull();
    assertThat(draft.id()).isEqualTo(advice.id());
  }

  @Test
  @Tag("long")
  void theDraftSaysFirstThatItIsNotToBeGivenBeforeAPersonHasApprovedIt() {
    Recommendation advice = aged(70).advice();

    assertThat(ids(advice.ifCleared().cautions())).startsWith("settle-draft");
    assertThat(ids(advice.cautions())).doesNotContain("settle-draft");
    assertThat(advice.audit(Lang.EN))
        .contains(
            "\n"
                + "If cleared: a draft, not to be given to the client before a person has approved"
                + " it\n",
            "approved it\nDecision: BUILD - build the sleeve\n");
    assertThat(advice.audit(Lang.KO))
        .contains("\n검토를 통과할 경우의 초안: 담당자가 승인하기 전에는 고객에게 제공하지 않습니다\n결정: BUILD");
    assertThat(AdviceJson.write(advice))
        .contains("\n  \"ifCleared\": {\n")
        .contains("not to be given to the client before a person has looked and approved it");
    assertThat(AdviceJson.read(AdviceJson.write(advice))).isEqualTo(advice);
  }

  @Test
  void whereThereIsNoCoreThereIsNoDraft() {
    Recommendation cash =
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 70, RiskProfile.R4, SHORT)
            .cash("1000")
            .advice();

    assertThat(cash.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(cash.ifCleared()).isNull();
  }

  @Test
  void whereSomethingElseRefusesTooThereIsNoDraft() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 70, RiskProfile.R3, SHORT)
            .holds("IVV", "100")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(advice.alsoApplies()).containsExactly(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.ifCleared()).isNull();
  }

  @Test
  void whatIsNotRefusedHasNoDraft() {
    assertThat(aged(45).advice().ifCleared()).isNull();
    assertThat(aged(64).advice().ifCleared()).isNull();
    assertThat(aged(18).advice().ifCleared()).isNull();
  }

  @Test
  void anInverseFundStaysOutsideTheDraftAndIsNotTraded() {
    Recommendation draft =
        Situations.in(Stage.ER1).holds("IVV", "100").holds("SH", "10").advice().ifCleared();

    assertThat(draft.decision()).isEqualTo(Decision.BUILD);
    assertThat(targets(draft)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(draft.trades()).noneMatch(trade -> trade.fund().equals("SH"));
  }
}
