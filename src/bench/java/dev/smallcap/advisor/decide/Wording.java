package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.decide.words.ReasonTexts;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.fact.CheaperFund;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words, costs and ids as the library makes them, for advice that is judged otherwise. Thread-safe.
 */
public final class Wording {
  private final ReasonTexts texts;

  /** The words of these rules. */
  public Wording(List<RuleHeader> rules, MessageCatalog words, ReasonWeights weights) {
    this.texts = ReasonTexts.of(rules, words, weights);
  }

  /** A finding in words. */
  public Reason reason(Finding finding) {
    return texts.reason(finding);
  }

  /** What a reason assumes, or null. */
  public @Nullable Text assumption(Reason reason) {
    return texts.assumption(reason);
  }

  /** What the funds cost, before and after. */
  public static Costs costs(
      Settlement settled, Portfolio portfolio, Account account, boolean inMoney) {
    return Expenses.of(settled, portfolio, account, inMoney);
  }

  /** The funds that are bought although the account could buy a cheaper one of the same index. */
  public static List<CheaperFund> cheaper(
      Settlement settled, Portfolio portfolio, List<Fund> eligible) {
    return Expenses.cheaper(settled, portfolio, eligible);
  }

  /** The funds of the list that an advice names. */
  public static List<AdvisedFund> funds(
      Settlement settled, @Nullable Settlement own, FundList list) {
    return NamedFunds.of(settled, own, list::find);
  }

  /** The way out of a Russell tilt. */
  public static List<TiltStep> schedule(
      MarketView market,
      int stageFirst,
      int premium,
      Settlement today,
      Function<Market, Settled> later,
      FundList funds) {
    return TiltSchedule.of(JudgedMarket.of(market), stageFirst, premium, today, later, funds);
  }

  /** The id of the advice in a situation. */
  public static String id(Client client, Account account, Holdings holdings, MarketView market) {
    return RecommendationId.of(client, account, holdings, JudgedMarket.of(market));
  }
}
