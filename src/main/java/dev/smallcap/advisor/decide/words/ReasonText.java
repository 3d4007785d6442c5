package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Text;
import java.util.List;

/** Writes the reasons, what stands beside them, and what the advice rests on. */
record ReasonText(Page page, Recommendation advice) {
  void reasons() {
    reasons("undone", advice.undone());
    reasons("cautions", advice.cautions());
    reasons("reasons", advice.reasons());
    reasons("evidence", advice.evidence());
    if (!advice.alternatives().isEmpty()) {
      page.section("alternatives");
      advice
          .alternatives()
          .forEach(
              other ->
                  page.item(
                      (other.taken() ? page.label("taken") : page.label("left"))
                          + ": "
                          + reason(other.reason())));
    }
    reasons("disclosures", advice.disclosures());
  }

  private void reasons(String label, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      page.section(label);
      reasons.forEach(reason -> page.item(reason(reason)));
    }
  }

  private String reason(Reason reason) {
    return reason.text().in(page.lang)
        + " ["
        + reason.ruleId()
        + "; "
        + reason.source().in(page.lang)
        + "]";
  }

  void tail() {
    review();
    rest();
  }

  void review() {
    page.section("review");
    page.item(
        page.label("validuntil")
            + " "
            + advice.review().next()
            + (advice.review().tiltExpiry() == null
                ? ""
                : ", " + page.expiry(advice.asOf(), advice.review().tiltExpiry())));
  }

  private void rest() {
    if (!advice.assumptions().isEmpty()) {
      page.section("assumptions");
      for (Text assumption : advice.assumptions()) {
        page.item(assumption.in(page.lang));
      }
    }
    page.section("data");
    if (advice.dataDates().oldestPrice() != null) {
      page.item(
          page.label("prices")
              + " "
              + advice.dataDates().oldestPrice()
              + " ("
              + advice.dataDates().oldestPriceOf()
              + ")");
    }
    for (RateUsed rate : advice.dataDates().rates()) {
      page.item(
          page.label("rate")
              + " "
              + rate.pair()
              + " "
              + rate.rate().toPlainString()
              + ", "
              + rate.on());
    }
    advice
        .dataDates()
        .series()
        .forEach((series, month) -> page.item(page.term(series) + " " + month));
    page.section("policy");
    page.item(
        advice.policy().version()
            + ", "
            + page.label("fingerprint")
            + " "
            + advice.policy().fingerprint());
    page.item(page.label("record") + " " + advice.id());
  }
}
