package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvicePrinter;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;

/**
 * Writes recommendations as plain text in the words of one policy: the client's reading, and behind
 * it the auditor's, section by section. Immutable and thread-safe.
 *
 * @param words the words
 */
public record TextForm(MessageCatalog words) implements AdvicePrinter {
  /** Headings and terms in the words that the library ships, whatever policy advised. */
  public static AdvicePrinter shipped() {
    return new TextForm(MessageCatalog.shipped());
  }

  /** What writes an advice: the words of the policy that gave it, else the shipped ones. */
  static TextForm of(Recommendation advice) {
    return advice.policy().printer() instanceof TextForm form
        ? form
        : new TextForm(MessageCatalog.shipped());
  }

  /** What a client reads. */
  ClientReading reading(Recommendation advice, Lang lang) {
    return new ReadingComposer(new ReadingWords(words, lang), advice).compose();
  }

  @Override
  public String print(Recommendation advice, Lang lang) {
    return new ReadingText(reading(advice, lang), new ReadingWords(words, lang)).write();
  }

  @Override
  public String audit(Recommendation advice, Lang lang) {
    return print(advice, lang)
        + "\n"
        + words.say("doc.annex").in(lang)
        + "\n\n"
        + page(advice, lang);
  }

  /** What an auditor reads behind it. */
  AuditAnnex annex(Recommendation advice, Lang lang) {
    return new AuditAnnex(words.say("doc.annex").in(lang), page(advice, lang).lines());
  }

  private Page page(Recommendation advice, Lang lang) {
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
    return page;
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
