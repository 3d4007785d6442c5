package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.facts.CheaperFund;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.rulebook.Words;
import dev.smallcap.advisor.settle.Note;
import dev.smallcap.advisor.settle.Settlement;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.words.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words, costs and ids as the library makes them, for advice that is judged otherwise. Thread-safe.
 */
public final class Wording {
  private final Phrases phrases;

  /** The words of these rules. */
  public Wording(List<RuleHeader> rules, Words words) {
    this.phrases = new Phrases(rules, words);
  }

  /** A finding in words. */
  public Reason reason(Finding finding) {
    return phrases.reason(finding);
  }

  /** A note in words. */
  public Reason reason(Note note) {
    return phrases.reason(note);
  }

  /** What a reason assumes, or null. */
  public @Nullable Text assumption(Reason reason) {
    return phrases.assumption(reason);
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

  /** The id of the advice in a situation. */
  public static String id(Client client, Account account, Holdings holdings, MarketView market) {
    return RecordId.of(client, account, holdings, market);
  }
}
