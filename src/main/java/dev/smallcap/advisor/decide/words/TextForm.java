package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvicePrinter;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;

/**
 * Writes recommendations as plain text, section by section, headings and terms in the words of one
 * policy. Immutable and thread-safe.
 *
 * @param words the words
 */
public record TextForm(MessageCatalog words) implements AdvicePrinter {
  /** Headings and terms in the words that the library ships, whatever policy advised. */
  public static AdvicePrinter shipped() {
    return new TextForm(MessageCatalog.shipped());
  }

  @Override
  public String print(Recommendation advice, Lang lang) {
    Page page = new Page(words, lang);
    MarketText market = new MarketText(page, advice);
    market.head();
    market.market();
    new MoneyText(page, advice).all();
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
    new MoneyText(page, draft).all();
    ReasonText reasons = new ReasonText(page, draft);
    reasons.reasons();
    reasons.review();
  }
}
