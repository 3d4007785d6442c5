package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is decided for one client and account on one day, with the reasons, what stands against it,
 * and what it rests on. The same inputs give the same recommendation. Immutable and thread-safe.
 *
 * @param id an id derived from all inputs and the policy
 * @param asOf the as-of date
 * @param client the client facts used
 * @param account the account facts used
 * @param letterhead who gives the advice, or null where the host does not say
 * @param decision the decision
 * @param alsoApplies further decisions under which nothing would be traded
 * @param suitable whether no rule finds the sleeve unsuitable for the client
 * @param riskiestGrade the riskiest product grade that the client may hold, 1 (very high) to 6
 *     (very low), or null in an older record
 * @param phase the phase that the advice acts on
 * @param ownReading what the figures' own reading would advise, or null where they act or none are
 *     at hand
 * @param sleeve the sleeve
 * @param equityMoney Q in the account's currency: US equity held plus investable cash; null where
 *     prices are too old
 * @param weights every instrument and the cash, now and after all trades
 * @param trades the trades of today, sales first
 * @param later parts to be bought later
 * @param funds the funds of the list that weights, trades and later parts name, in their order
 * @param funding where the money comes from and goes to
 * @param costs what the funds cost a year, before and after
 * @param undone what was left undone and why
 * @param reasons the reasons in the order of the flow; refusals the weightiest first
 * @param cautions what to be careful about, the most weighty first
 * @param evidence evidence on the article's claims, with every Russell leg, the weightiest first
 * @param disclosures what has to be disclosed, the weightiest first
 * @param alternatives what else was weighed
 * @param review when to look again
 * @param assumptions what rests on an assumption rather than on the article, each once
 * @param dataDates how old the data are
 * @param policy which policy gave the advice
 * @param ifCleared a draft: the whole advice as it would be if no person had to look, not to be
 *     given before a person has approved it; null where no person has to look, something else
 *     refuses too, or nothing could be advised
 */
@ByAdviceJson
public record Recommendation(
    String id,
    LocalDate asOf,
    Client client,
    Account account,
    @Nullable Letterhead letterhead,
    Decision decision,
    List<Decision> alsoApplies,
    boolean suitable,
    @Nullable Integer riskiestGrade,
    PhaseReport phase,
    @Nullable OwnReading ownReading,
    Sleeve sleeve,
    @Nullable Money equityMoney,
    List<Weight> weights,
    List<Trade> trades,
    List<LaterTrade> later,
    List<AdvisedFund> funds,
    Funding funding,
    Costs costs,
    List<Reason> undone,
    List<Reason> reasons,
    List<Reason> cautions,
    List<Reason> evidence,
    List<Reason> disclosures,
    List<Alternative> alternatives,
    Review review,
    List<Text> assumptions,
    DataDates dataDates,
    PolicyStamp policy,
    @Nullable Recommendation ifCleared) {
  /** Copies the lists. */
  public Recommendation {
    alsoApplies = List.copyOf(alsoApplies);
    weights = List.copyOf(weights);
    trades = List.copyOf(trades);
    later = List.copyOf(later);
    funds = List.copyOf(funds);
    undone = List.copyOf(undone);
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
    evidence = List.copyOf(evidence);
    disclosures = List.copyOf(disclosures);
    alternatives = List.copyOf(alternatives);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * Everything that is told: reasons, what was left undone, cautions, evidence, disclosures, and
   * why each alternative is or is not taken.
   */
  public List<Reason> told() {
    List<Reason> told = new ArrayList<>(reasons);
    told.addAll(undone);
    told.addAll(cautions);
    told.addAll(evidence);
    told.addAll(disclosures);
    alternatives.forEach(alternative -> told.add(alternative.reason()));
    return List.copyOf(told);
  }

  /**
   * What is told of a fund.
   *
   * @param id an id of a weight, a trade or a later part
   * @return the fund, or null where the list does not have it
   */
  public @Nullable AdvisedFund fund(String id) {
    return funds.stream().filter(fund -> fund.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * The same advice under a letterhead, which is printed and written and is no part of the id.
   *
   * @param other who gives the advice, or null for nobody
   */
  public Recommendation under(@Nullable Letterhead other) {
    return new Recommendation(
        id,
        asOf,
        client,
        account,
        other,
        decision,
        alsoApplies,
        suitable,
        riskiestGrade,
        phase,
        ownReading,
        sleeve,
        equityMoney,
        weights,
        trades,
        later,
        funds,
        funding,
        costs,
        undone,
        reasons,
        cautions,
        evidence,
        disclosures,
        alternatives,
        review,
        assumptions,
        dataDates,
        policy,
        ifCleared);
  }

  /**
   * The recommendation as plain text for the client, in the words of the policy that advised: what
   * to do first, then why, what speaks against it and the risks; no id of a rule.
   */
  public String text(Lang lang) {
    return policy.printer().print(this, lang);
  }

  /**
   * The recommendation as plain text for an auditor: behind the client's text every reason with its
   * rule and its source, and a draft where there is one.
   */
  public String audit(Lang lang) {
    return policy.printer().audit(this, lang);
  }

  /** The recommendation as plain English text for the client. */
  @Override
  public String toString() {
    return text(Lang.EN);
  }
}
