package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.Words;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a recommendation as plain text, section by section. One form, one recommendation. */
final class TextForm {
  private final Recommendation advice;
  private final Lang lang;
  private final Words words = Shipped.WORDS;
  private final StringBuilder out = new StringBuilder(8192);

  private TextForm(Recommendation advice, Lang lang) {
    this.advice = advice;
    this.lang = lang;
  }

  static String of(Recommendation advice, Lang lang) {
    TextForm form = new TextForm(advice, lang);
    form.head();
    form.market();
    form.sleeve();
    form.trades();
    form.reasons();
    form.tail();
    return form.out.toString();
  }

  private void head() {
    line(label("title") + ", " + label("asof") + " " + advice.asOf());
    line(label("decision") + ": " + advice.decision() + " - " + term(advice.decision()));
    advice.alsoApplies().forEach(also -> line(label("also") + ": " + also + " - " + term(also)));
    line(
        label("client")
            + ": "
            + advice.client().id()
            + ", "
            + term(advice.client().riskProfile())
            + ", "
            + label("horizon").replace("{n}", String.valueOf(advice.client().horizonMonths()))
            + ", "
            + label("profiled")
            + " "
            + advice.client().profiledOn()
            + (advice.client().moneyNeededOn() == null
                ? ""
                : ", " + label("needed") + " " + advice.client().moneyNeededOn()));
    line(label("account") + ": " + advice.account().id() + ", " + term(advice.account().type()));
  }

  private void market() {
    PhaseReport phase = advice.phase();
    section("market");
    item(
        reading(term(phase.stage()), phase.recoveryAge(), phase.ageAtLeast())
            + " - "
            + term(phase.source()));
    if (phase.monthAssessed() != null) {
      item(label("assessed") + " " + phase.monthAssessed());
    }
    if (phase.declaredBy() != null) {
      item(
          label("declaredby")
              + " "
              + phase.declaredBy()
              + ", "
              + phase.givenOn()
              + ", "
              + label("because")
              + ": "
              + phase.declaredBecause());
    }
    if (phase.usedUntil() != null) {
      item(label("until") + " " + phase.usedUntil());
    }
    if (phase.tiltExpiry() != null) {
      item(label("expiry") + " " + phase.tiltExpiry());
    }
    if (!phase.signs().isEmpty()) {
      List<String> signs = new ArrayList<>();
      phase.signs().forEach((sign, held) -> signs.add((held ? "+ " : "- ") + term(sign)));
      item(
          label("signs")
              + " "
              + phase.signsHeld()
              + "/"
              + phase.signs().size()
              + ": "
              + String.join(", ", signs));
    }
    OwnReading own = advice.ownReading();
    if (own != null) {
      section("own");
      item(
          reading(term(own.stage()), own.recoveryAge(), false)
              + ", "
              + label("assessed")
              + " "
              + own.monthAssessed());
      item(
          label("ownadvice")
              + ": "
              + term(own.decision())
              + ", "
              + label("sleeve")
              + " "
              + own.sleeveTarget());
      weights(own.weights());
    }
  }

  private String reading(String stage, @Nullable Integer age, boolean atLeast) {
    return age == null
        ? stage
        : stage
            + ", "
            + (atLeast ? label("atleast") + " " : "")
            + label("age").replace("{n}", age.toString());
  }

  private void sleeve() {
    Sleeve sleeve = advice.sleeve();
    section("sleeve");
    item(
        label("now")
            + " "
            + round(sleeve.now())
            + (sleeve.stance() == null ? "" : ", " + term(sleeve.stance()) + " " + sleeve.size())
            + ", "
            + label("target")
            + " "
            + round(sleeve.target())
            + (sleeve.bandLow() == null
                ? ""
                : ", "
                    + label("band")
                    + " "
                    + round(sleeve.bandLow())
                    + " - "
                    + round(sleeve.bandHigh())));
    section("weights");
    line("  " + label("q"));
    weights(advice.weights());
  }

  private void weights(List<Weight> weights) {
    for (Weight weight : weights) {
      if (weight.nowOfAccount().isPositive() || weight.targetOfAccount().isPositive()) {
        item(
            weight.id()
                + " ("
                + term(weight.kind())
                + "): "
                + (weight.target() == null
                    ? ""
                    : round(weight.now())
                        + " -> "
                        + round(weight.target())
                        + " "
                        + label("ofq")
                        + ", ")
                + round(weight.nowOfAccount())
                + " -> "
                + round(weight.targetOfAccount())
                + " "
                + label("ofaccount")
                + (weight.cost() == null
                    ? ""
                    : ", " + label("cost") + " " + weight.cost().value().toPlainString()));
      }
    }
  }

  private void trades() {
    section("trades");
    if (advice.trades().isEmpty()) {
      item(label("notrades"));
    }
    for (Trade trade : advice.trades()) {
      item(
          trade.side()
              + " "
              + trade.fund()
              + " "
              + round(trade.ofEquityMoney())
              + (trade.amount() == null ? "" : ", " + trade.amount())
              + (trade.shares() == null
                  ? ""
                  : ", " + trade.shares().toPlainString() + " " + label("shares")));
    }
    if (!advice.later().isEmpty()) {
      section("later");
      advice
          .later()
          .forEach(
              part -> item(part.on() + " BUY " + part.fund() + " " + round(part.ofEquityMoney())));
    }
    if (!advice.funding().equals(Funding.NONE)) {
      section("funding");
      List<String> parts = new ArrayList<>();
      part(parts, "fromsleeve", advice.funding().fromSleeve());
      part(parts, "fromcash", advice.funding().fromCash());
      part(parts, "fromcore", advice.funding().fromCore());
      part(parts, "tocore", advice.funding().toCore());
      part(parts, "tocash", advice.funding().toCash());
      item(String.join(", ", parts));
    }
    reasons("undone", advice.undone());
  }

  private void part(List<String> parts, String label, Percent amount) {
    if (amount.isPositive()) {
      parts.add(label(label) + " " + round(amount));
    }
  }

  private void reasons() {
    reasons("cautions", advice.cautions());
    reasons("reasons", advice.reasons());
    reasons("evidence", advice.evidence());
    if (!advice.alternatives().isEmpty()) {
      section("alternatives");
      advice
          .alternatives()
          .forEach(
              other ->
                  item(
                      (other.taken() ? label("taken") : label("left"))
                          + ": "
                          + reason(other.reason())));
    }
    reasons("disclosures", advice.disclosures());
  }

  private void reasons(String label, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      section(label);
      reasons.forEach(reason -> item(reason(reason)));
    }
  }

  private String reason(Reason reason) {
    return reason.text().in(lang) + " [" + reason.ruleId() + "; " + reason.source().in(lang) + "]";
  }

  private void tail() {
    section("review");
    item(
        advice.review().next()
            + (advice.review().tiltExpiry() == null
                ? ""
                : ", " + label("expiry") + " " + advice.review().tiltExpiry()));
    if (!advice.assumptions().isEmpty()) {
      section("assumptions");
      for (Text assumption : advice.assumptions()) {
        item(assumption.in(lang));
      }
    }
    section("data");
    if (advice.dataDates().oldestPrice() != null) {
      item(label("prices") + " " + advice.dataDates().oldestPrice());
    }
    advice.dataDates().series().forEach((series, month) -> item(term(series) + " " + month));
    section("policy");
    item(
        advice.policy().version()
            + ", "
            + label("fingerprint")
            + " "
            + advice.policy().fingerprint());
    item(label("record") + " " + advice.id());
  }

  private static String round(@Nullable Percent percent) {
    return percent == null
        ? "-"
        : Percent.of(percent.value().setScale(2, RoundingMode.HALF_EVEN)).toString();
  }

  private String term(Enum<?> constant) {
    return words.term(constant).in(lang);
  }

  private String label(String name) {
    return words.label(name).in(lang);
  }

  private void section(String label) {
    out.append('\n').append(label(label)).append('\n');
  }

  private void item(String text) {
    line("  - " + text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** The words that the library ships; a policy's own folder words its reasons, not this form. */
  private static final class Shipped {
    static final Words WORDS = Words.of(RuleFiles.standard());
  }
}
