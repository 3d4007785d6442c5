package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.PositionAmounts;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes the sleeve, the weights and the trades. */
record MoneyText(Page page, Recommendation advice) {
  void all() {
    sleeve();
    trades();
    costs();
  }

  private void sleeve() {
    Sleeve sleeve = advice.sleeve();
    page.section("sleeve");
    page.item(
        Page.listed(
            page.said("now", sleeve.now()),
            sleeve.stance() == null
                ? ""
                : page.term(sleeve.stance()) + " " + page.shown(sleeve.size()),
            page.said("target", sleeve.target()),
            moves() ? page.said("after", sleeve.after()) : "",
            sleeve.bandLow() == null
                ? ""
                : page.said("band", sleeve.bandLow()) + " - " + page.shown(sleeve.bandHigh())));
    page.section("weights");
    page.line(
        "  "
            + page.label("q")
            + (advice.equityMoney() == null ? "" : ": " + page.shown(advice.equityMoney())));
    weights(advice.weights(), moves());
  }

  /** Whether the weights after today's trades differ from those now. */
  private boolean moves() {
    return !advice.trades().isEmpty();
  }

  /**
   * The weights now and as planned.
   *
   * @param after whether those after today's trades stand beside them
   */
  void weights(List<Weight> weights, boolean after) {
    for (Weight weight : weights) {
      Percent target = weight.targetOfAccount();
      if (!weight.nowOfAccount().equals(Percent.ZERO)
          || positive(target)
          || positive(weight.afterOfAccount())) {
        page.item(
            name(weight.id())
                + ": "
                + Page.listed(
                    page.term(weight.kind()),
                    weight.now() == null ? "" : ofq(page.moved(weight.now(), weight.target())),
                    ofAccount(page.moved(weight.nowOfAccount(), target)),
                    amounts(weight.amounts()),
                    after ? after(weight) : "",
                    weight.leveraged() ? counted(weight) : "",
                    cost(weight)));
      }
    }
  }

  /** A fund of the list by its name and code, all else by its code. */
  private String name(String id) {
    return ReadingWords.called(advice, id, page.lang);
  }

  /** The yearly cost and the day it was seen on. */
  private String cost(Weight weight) {
    AdvisedFund fund = advice.fund(weight.id());
    return weight.cost() == null
        ? ""
        : page.filled("cost", weight.cost().value())
            + (fund == null || fund.cost() == null ? "" : " (" + fund.cost().on() + ")");
  }

  private String amounts(@Nullable PositionAmounts amounts) {
    return amounts == null ? "" : page.moved(amounts.now(), amounts.target());
  }

  private static boolean positive(@Nullable Percent share) {
    return share != null && share.isPositive();
  }

  /** A leveraged fund counts in the sleeve at value times leverage. */
  private String counted(Weight weight) {
    Percent now = times(weight.now(), weight);
    return page.said(
        "counted", ofq(now == null ? "" : page.moved(now, times(weight.target(), weight))));
  }

  private String ofq(String share) {
    return share + " " + page.label("ofq");
  }

  private String ofAccount(String share) {
    return share + " " + page.label("ofaccount");
  }

  private static @Nullable Percent times(@Nullable Percent share, Weight weight) {
    return share == null || weight.leverage() == null
        ? share
        : Percent.of(share.value().multiply(weight.leverage()));
  }

  private String after(Weight weight) {
    return weight.afterOfAccount() == null
        ? ""
        : page.said(
            "after",
            Page.listed(
                weight.after() == null ? "" : ofq(page.shown(weight.after())),
                ofAccount(page.shown(weight.afterOfAccount()))));
  }

  private void costs() {
    Costs costs = advice.costs();
    page.section("costs");
    if (costs.before() != null) {
      page.item(cost("costnow", costs.before(), costs.moneyBefore()));
    }
    if (costs.after() != null) {
      page.item(cost("costafter", costs.after(), costs.moneyAfter()));
    }
    if (!costs.notKnown().isEmpty()) {
      page.item(page.filled("costunknown", String.join(", ", costs.notKnown())));
    }
  }

  private String cost(String label, Percent cost, @Nullable Money money) {
    return page.filled(label, cost).replace("{q}", page.label("ofq"))
        + (money == null ? "" : ", " + page.shown(money));
  }

  private void trades() {
    page.section("trades");
    if (advice.trades().isEmpty()) {
      page.item(page.label("notrades"));
    }
    for (Trade trade : advice.trades()) {
      page.item(
          Page.listed(
              order(trade.side(), trade.fund(), trade.ofEquityMoney()),
              trade.amount() == null ? "" : page.shown(trade.amount()),
              trade.shares() == null ? "" : shares(trade.shares())));
    }
    Money cash = advice.funding().cashAfter();
    if (cash != null && cash.isPositive()) {
      page.item(page.said("cashafter", cash));
    }
    if (!advice.later().isEmpty()) {
      page.section("later");
      for (LaterTrade part : advice.later()) {
        page.item(part.on() + " " + order(TradeSide.BUY, part.fund(), part.ofEquityMoney()));
      }
    }
    Funding funding = advice.funding();
    if (!funding.equals(Funding.NONE)) {
      page.section("funding");
      page.item(
          Page.listed(
              part("fromsleeve", funding.fromSleeve()),
              part("fromcash", funding.fromCash()),
              part("fromcore", funding.fromCore()),
              part("tocore", funding.toCore()),
              part("tocash", funding.toCash())));
    }
  }

  private String order(TradeSide side, String fund, Percent share) {
    return page.side(side) + " " + name(fund) + " " + page.shown(share);
  }

  private String shares(BigDecimal shares) {
    String label = shares.compareTo(BigDecimal.ONE) == 0 ? "share" : "shares";
    return page.filled(label, shares.toPlainString());
  }

  private String part(String label, Percent amount) {
    return amount.isPositive() ? page.said(label, amount) : "";
  }
}
