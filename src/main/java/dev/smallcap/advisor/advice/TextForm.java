package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Lang;

/** Writes a recommendation as plain text, section by section. */
final class TextForm {
  private TextForm() {}

  static String of(Recommendation advice, Lang lang) {
    Page page = new Page(lang);
    MarketText market = new MarketText(page, advice);
    market.head();
    market.market();
    MoneyText money = new MoneyText(page, advice);
    money.sleeve();
    money.trades();
    money.costs();
    ReasonText reasons = new ReasonText(page, advice);
    reasons.reasons();
    reasons.tail();
    if (advice.ifCleared() != null) {
      draft(page, advice.ifCleared());
    }
    return page.toString();
  }

  /** What differs in a draft: market, data and policy are those of the advice. */
  private static void draft(Page page, Recommendation draft) {
    MarketText market = new MarketText(page, draft);
    market.draft();
    market.own();
    MoneyText money = new MoneyText(page, draft);
    money.sleeve();
    money.trades();
    money.costs();
    ReasonText reasons = new ReasonText(page, draft);
    reasons.reasons();
    reasons.review();
  }
}
