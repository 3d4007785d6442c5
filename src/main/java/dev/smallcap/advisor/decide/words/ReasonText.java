package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.DataDates;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.TiltStep;
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
                  page.reason(
                      page.told(other.taken() ? "taken" : "left", said(other.reason())),
                      other.reason()));
    }
    reasons("disclosures", advice.disclosures());
  }

  private void reasons(String label, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      page.section(label);
      reasons.forEach(reason -> page.reason(said(reason), reason));
    }
  }

  private String said(Reason reason) {
    return reason.text().in(page.lang);
  }

  void tail() {
    review();
    rest();
  }

  void review() {
    page.section("review");
    page.item(
        Page.listed(
            page.said("ordersby", advice.review().ordersBy()),
            page.said("validuntil", advice.review().validUntil()),
            page.said("nextreview", advice.review().next()),
            page.expiry(advice.asOf(), advice.review().tiltExpiry())));
    for (TiltStep step : advice.review().schedule()) {
      page.item(
          step.on()
              + ": "
              + Page.listed(
                  page.label("tilt") + " " + page.shown(step.russell()) + " " + page.label("ofq"),
                  page.said("sleeve", step.size()),
                  step.ordersOn().equals(step.on()) ? "" : page.said("orderson", step.ordersOn())));
    }
  }

  private void rest() {
    if (!advice.assumptions().isEmpty()) {
      page.section("assumptions");
      for (Text assumption : advice.assumptions()) {
        page.item(assumption.in(page.lang));
      }
    }
    page.section("data");
    DataDates dates = advice.dataDates();
    if (dates.oldestPrice() != null) {
      page.item(page.said("prices", dates.oldestPrice() + " (" + dates.oldestPriceOf() + ")"));
    }
    for (RateUsed rate : dates.rates()) {
      String known = rate.pair() + " " + rate.rate().toPlainString() + ", " + rate.on();
      page.item(page.said("rate", known));
    }
    dates.series().forEach((series, month) -> page.item(page.term(series) + " " + month));
    PolicyStamp policy = advice.policy();
    page.section("policy");
    page.item(policy.version() + ", " + page.said("fingerprint", policy.fingerprint()));
    page.item(page.said("record", advice.id()));
  }
}
