package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes the sleeve, the weights and the trades. */
record MoneyText(Page page, Recommendation advice) {
  void sleeve() {
    Sleeve sleeve = advice.sleeve();
    page.section("sleeve");
    page.item(
        page.label("now")
            + " "
            + Page.round(sleeve.now())
            + (sleeve.stance() == null
                ? ""
                : ", " + page.term(sleeve.stance()) + " " + sleeve.size())
            + (sleeve.target() == null
                ? ""
                : ", " + page.label("target") + " " + Page.round(sleeve.target()))
            + (sleeve.after() == null || !moves()
                ? ""
                : ", " + page.label("after") + " " + Page.round(sleeve.after()))
            + (sleeve.bandLow() == null
                ? ""
                : ", "
                    + page.label("band")
                    + " "
                    + Page.round(sleeve.bandLow())
                    + " - "
                    + Page.round(sleeve.bandHigh())));
    page.section("weights");
    page.line("  " + page.label("q"));
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
            weight.id()
                + " ("
                + page.term(weight.kind())
                + "): "
                + (weight.now() == null
                    ? ""
                    : moved(weight.now(), weight.target()) + " " + page.label("ofq") + ", ")
                + moved(weight.nowOfAccount(), target)
                + " "
                + page.label("ofaccount")
                + (after ? after(weight) : "")
                + (weight.leveraged() ? ", " + counted(weight) : "")
                + (weight.cost() == null
                    ? ""
                    : ", "
                        + page.label("cost")
                            .replace("{n}", weight.cost().value().toPlainString())));
      }
    }
  }

  private static boolean positive(@Nullable Percent share) {
    return share != null && share.isPositive();
  }

  /** A leveraged fund counts in the sleeve at value times leverage. */
  private String counted(Weight weight) {
    Percent now = times(weight.now(), weight);
    return page.label("counted")
        + " "
        + (now == null ? "" : moved(now, times(weight.target(), weight)))
        + " "
        + page.label("ofq");
  }

  private static @Nullable Percent times(@Nullable Percent share, Weight weight) {
    return share == null || weight.leverage() == null
        ? share
        : Percent.of(share.value().multiply(weight.leverage()));
  }

  private String after(Weight weight) {
    Percent ofAccount = weight.afterOfAccount();
    return ofAccount == null
        ? ""
        : ", "
            + page.label("after")
            + " "
            + (weight.after() == null
                ? ""
                : Page.round(weight.after()) + " " + page.label("ofq") + ", ")
            + Page.round(ofAccount)
            + " "
            + page.label("ofaccount");
  }

  /** What a weight is and becomes; what it is, where there is no target. */
  private static String moved(Percent now, @Nullable Percent target) {
    return Page.round(now) + (target == null ? "" : " -> " + Page.round(target));
  }

  void costs() {
    Costs costs = advice.costs();
    page.section("costs");
    if (costs.before() != null) {
      page.item(cost("costnow", costs.before(), costs.moneyBefore()));
    }
    if (costs.after() != null) {
      page.item(cost("costafter", costs.after(), costs.moneyAfter()));
    }
    if (!costs.notKnown().isEmpty()) {
      page.item(page.label("costunknown").replace("{n}", String.join(", ", costs.notKnown())));
    }
  }

  private String cost(String label, Percent cost, @Nullable Money money) {
    return page.label(label).replace("{n}", cost.toString()).replace("{q}", page.label("ofq"))
        + (money == null ? "" : ", " + money);
  }

  void trades() {
    page.section("trades");
    if (advice.trades().isEmpty()) {
      page.item(page.label("notrades"));
    }
    for (Trade trade : advice.trades()) {
      page.item(
          page.side(trade.side())
              + " "
              + trade.fund()
              + " "
              + Page.round(trade.ofEquityMoney())
              + (trade.amount() == null ? "" : ", " + trade.amount())
              + (trade.shares() == null
                  ? ""
                  : ", "
                      + trade.shares().toPlainString()
                      + " "
                      + page.label(
                          trade.shares().compareTo(BigDecimal.ONE) == 0 ? "share" : "shares")));
    }
    Money cash = advice.funding().cashAfter();
    if (cash != null && cash.isPositive()) {
      page.item(page.label("cashafter") + " " + cash);
    }
    if (!advice.later().isEmpty()) {
      page.section("later");
      advice
          .later()
          .forEach(
              part ->
                  page.item(
                      part.on()
                          + " "
                          + page.side(TradeSide.BUY)
                          + " "
                          + part.fund()
                          + " "
                          + Page.round(part.ofEquityMoney())));
    }
    if (!advice.funding().equals(Funding.NONE)) {
      page.section("funding");
      List<String> parts = new ArrayList<>();
      part(parts, "fromsleeve", advice.funding().fromSleeve());
      part(parts, "fromcash", advice.funding().fromCash());
      part(parts, "fromcore", advice.funding().fromCore());
      part(parts, "tocore", advice.funding().toCore());
      part(parts, "tocash", advice.funding().toCash());
      page.item(String.join(", ", parts));
    }
  }

  private void part(List<String> parts, String label, Percent amount) {
    if (amount.isPositive()) {
      parts.add(page.label(label) + " " + Page.round(amount));
    }
  }
}
