package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.PhaseReport;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known of the client and the market. */
record MarketText(Page page, Recommendation advice) {
  /** What a draft decides, under its heading. */
  void draft() {
    page.section("ifcleared");
    decision();
  }

  private void decision() {
    page.line(
        page.label("decision") + ": " + advice.decision() + " - " + page.term(advice.decision()));
  }

  void head() {
    page.line(page.label("title") + ", " + page.label("asof") + " " + advice.asOf());
    decision();
    advice
        .alsoApplies()
        .forEach(also -> page.line(page.label("also") + ": " + also + " - " + page.term(also)));
    page.line(
        page.label("client")
            + ": "
            + advice.client().id()
            + ", "
            + page.term(advice.client().riskProfile())
            + ", "
            + page.label("horizon").replace("{n}", String.valueOf(advice.client().horizonMonths()))
            + ", "
            + page.label("profiled")
            + " "
            + advice.client().profiledOn()
            + (advice.client().moneyNeededOn() == null
                ? ""
                : ", " + page.label("needed") + " " + advice.client().moneyNeededOn()));
    page.line("  " + facts(advice.client()));
    page.line(
        page.label("suitability")
            + ": "
            + page.label(advice.suitable() ? "suitable" : "unsuitable"));
    page.line(
        page.label("account")
            + ": "
            + advice.account().id()
            + ", "
            + page.term(advice.account().type()));
  }

  private String facts(Client client) {
    List<String> facts = new ArrayList<>();
    facts.add(page.term(client.residency()));
    facts.add(page.label("years").replace("{n}", String.valueOf(client.age())));
    facts.add(page.label("withdrawals") + " " + client.withdrawals());
    facts.add(page.label("drawdown") + ": " + yes(client.drawdown()));
    facts.add(page.label("hedge") + ": " + yes(client.hedgeWanted()));
    if (client.requestedSleeve() != null) {
      facts.add(page.label("requested") + " " + client.requestedSleeve());
    }
    facts.add(page.label("motive") + ": " + page.term(client.motive()));
    if (client.otherAccounts()) {
      facts.add(page.label("otheraccounts"));
    }
    return String.join(", ", facts);
  }

  private String yes(boolean held) {
    return page.label(held ? "yes" : "no");
  }

  void market() {
    PhaseReport phase = advice.phase();
    page.section("market");
    page.item(
        reading(page.term(phase.stage()), phase.recoveryAge(), phase.ageAtLeast())
            + " - "
            + page.term(phase.source()));
    if (phase.monthAssessed() != null) {
      page.item(page.label("assessed") + " " + phase.monthAssessed());
    }
    if (phase.givenBy() != null) {
      page.item(
          page.label("givenby")
              + " "
              + phase.givenBy()
              + ", "
              + phase.givenOn()
              + ", "
              + page.label("because")
              + ": "
              + phase.givenBecause());
    }
    if (phase.usedUntil() != null) {
      page.item(page.label("until") + " " + phase.usedUntil());
    }
    if (phase.tiltExpiry() != null) {
      page.item(page.expiry(advice.asOf(), phase.tiltExpiry()));
    }
    if (!phase.signs().isEmpty()) {
      List<String> signs = new ArrayList<>();
      phase.signs().forEach((sign, held) -> signs.add((held ? "+ " : "- ") + page.term(sign)));
      page.item(
          page.label("signs")
              + " "
              + phase.signsHeld()
              + "/"
              + phase.signs().size()
              + ": "
              + String.join(", ", signs));
    }
    own();
  }

  /** The figures' own reading beside a given one. */
  void own() {
    OwnReading own = advice.ownReading();
    if (own != null) {
      page.section("own");
      page.item(
          reading(page.term(own.stage()), own.recoveryAge(), false)
              + (own.monthAssessed() == null
                  ? ""
                  : ", " + page.label("assessed") + " " + own.monthAssessed()));
      if (own.sleeveTarget() != null) {
        page.item(
            page.label("ownadvice")
                + ": "
                + page.term(own.decision())
                + ", "
                + page.label("sleeve")
                + " "
                + Page.round(own.sleeveTarget()));
        new MoneyText(page, advice).weights(own.weights(), false);
      }
    }
  }

  private String reading(String stage, @Nullable Integer age, boolean atLeast) {
    return age == null
        ? stage
        : stage
            + ", "
            + (atLeast ? page.label("atleast") + " " : "")
            + page.label("age").replace("{n}", age.toString());
  }
}
