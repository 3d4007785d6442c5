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
    ReasonText reasons = new ReasonText(page, advice);
    reasons.reasons();
    reasons.tail();
    return page.toString();
  }
}
