package dev.smallcap.advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import java.io.Serial;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplainedAdviceTest {
  /** A quantity that counts how often an account is measured, which is once a judging. */
  private static final class Counted extends BigDecimal {
    @Serial private static final long serialVersionUID = 1;
    private int measured;

    private Counted() {
      super("40000");
    }

    @Override
    public BigDecimal multiply(BigDecimal by) {
      measured++;
      return super.multiply(by);
    }

    int since(Runnable asked) {
      int before = measured;
      asked.run();
      return measured - before;
    }
  }

  private final Counted quantity = new Counted();

  private final Situation situation =
      Situations.in(Stage.ER1)
          .holds("IVV", "60000")
          .holding(Holding.of("SPY", quantity, BigMoney.parse("USD 1"), Situations.DAY))
          .asked();

  private final Explainer explainer =
      Explainer.of(Situations.STANDARD, situation.holdings(), situation.market());

  @Test
  void anAdviceWithItsExplanationJudgesTheClientOnce() {
    int advised = quantity.since(() -> PolicyModels.of(Situations.STANDARD).recommend(situation));
    int explained =
        quantity.since(
            () -> {
              ExplainedAdvice advice = explainer.advise(situation.client(), situation.account());
              assertThat(advice.explanation().advice()).isSameAs(advice.advice());
            });

    assertThat(advised).isPositive();
    assertThat(explained).isEqualTo(advised);
  }

  @Test
  void anAdviceThatWasGivenIsJudgedOnceMoreToBeExplained() {
    Recommendation given = PolicyModels.of(Situations.STANDARD).recommend(situation);
    int advised = quantity.since(() -> PolicyModels.of(Situations.STANDARD).recommend(situation));

    assertThat(quantity.since(() -> explainer.explain(given))).isEqualTo(advised);
  }

  @Test
  void whatTheAdviceComesToIsPartOfTheAdvice() {
    DecisionTrace trace = PolicyModels.of(Situations.STANDARD).trace(situation);

    assertThat(trace.recommendation().trades()).isSameAs(trace.settled().settlement().trades());
    assertThat(trace.recommendation()).isSameAs(trace.recommendation());
    assertThat(trace.judgements()).isSameAs(trace.judgements());
  }

  @Test
  @Tag("slow")
  void anAdviceIsTheSameWhetherItIsExplainedOrNot() {
    ExplainedAdvice explained = explainer.advise(situation.client(), situation.account());
    Recommendation given = PolicyModels.of(Situations.STANDARD).recommend(situation);

    assertThat(explained.advice()).isEqualTo(given);
    assertThat(explained.explanation()).isEqualTo(explainer.explain(given));
    assertThat(explained.changes().fullText(Lang.EN))
        .isEqualTo(explainer.changes(given).fullText(Lang.EN));
  }
}
