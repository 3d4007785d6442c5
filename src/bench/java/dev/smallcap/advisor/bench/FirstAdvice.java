package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;

/**
 * Advises once and prints it. The library judges 38 months of figures on the way; the other ways,
 * which have no rules for the market, are given its stage.
 */
public final class FirstAdvice {
  private FirstAdvice() {}

  /**
   * Advises in one way.
   *
   * @param arguments the name of a {@link Way}
   */
  public static void main(String[] arguments) {
    Way way = Way.valueOf(arguments[0]);
    System.out.println("advice: " + (way == Way.LIBRARY ? library() : other(way)));
    System.exit(0);
  }

  private static String library() {
    Policy policy = Policy.standard();
    Recommendation advice =
        policy.recommend(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS, Article.market(policy));
    return advice.decision() + ", " + advice.reasons().size() + " reasons";
  }

  private static String other(Way way) {
    Tables tables = Tables.on(Article.AS_OF);
    Whole whole = new Whole(new Settling(tables, way.judge(tables), true));
    Settling.Settled settled =
        whole
            .settling()
            .settle(
                new Situation(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS),
                new Market(Stage.ER1, CyclePhase.EARLY_RECOVERY, 1),
                null);
    List<Reason> reasons = whole.reasons(settled);
    return settled.judged().settlement().decision() + ", " + reasons.size() + " reasons";
  }
}
