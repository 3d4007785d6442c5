package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Letterhead;
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
    page.line(page.told("decision", advice.decision() + " - " + page.term(advice.decision())));
  }

  void head() {
    Client client = advice.client();
    page.line(page.label("title") + ", " + page.said("asof", advice.asOf()));
    letterhead();
    decision();
    advice
        .alsoApplies()
        .forEach(also -> page.line(page.told("also", also + " - " + page.term(also))));
    page.line(
        Page.listed(
            page.told("client", client.id()),
            page.term(client.riskProfile()),
            page.filled("horizon", client.horizonMonths()),
            page.said("profiled", client.profiledOn()),
            page.said("needed", client.moneyNeededOn())));
    page.line("  " + facts(client));
    page.line(page.told("suitability", page.label(suitability())));
    page.line(
        page.told("account", advice.account().id() + ", " + page.term(advice.account().type())));
  }

  private String suitability() {
    if (!advice.suitable()) {
      return "unsuitable";
    }
    return switch (advice.decision()) {
      case NEEDS_DATA, NEEDS_HUMAN_REVIEW -> "unjudged";
      case BUILD, REDUCE, ROTATE, HOLD, EXIT, NO_ELIGIBLE_FUND, NOT_SUITABLE -> "suitable";
    };
  }

  private void letterhead() {
    Letterhead from = advice.letterhead();
    if (from != null) {
      String given =
          Page.listed(
              page.said("firm", from.firm()),
              page.said("adviser", from.adviser()),
              page.said("licence", from.licence()));
      if (!given.isEmpty()) {
        page.line(given);
      }
      if (from.clientName() != null) {
        page.line(page.told("clientname", from.clientName()));
      }
    }
  }

  private String facts(Client client) {
    return Page.listed(
        page.term(client.residency()),
        page.filled("years", client.age()),
        page.said("withdrawals", client.withdrawals()),
        page.told("drawdown", yes(client.drawdown())),
        page.told("hedge", yes(client.hedgeWanted())),
        page.said("requested", client.requestedSleeve()),
        page.told("motive", page.term(client.motive())),
        client.otherAccounts() ? page.label("otheraccounts") : "");
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
    page.optional(page.said("assessed", phase.monthAssessed()));
    if (phase.givenBy() != null) {
      page.item(
          Page.listed(
              page.said("givenby", phase.givenBy()),
              String.valueOf(phase.givenOn()),
              page.told("because", String.valueOf(phase.givenBecause()))));
    }
    page.optional(page.said("until", phase.usedUntil()));
    page.optional(page.expiry(advice.asOf(), phase.tiltExpiry()));
    if (!phase.signs().isEmpty()) {
      List<String> signs = new ArrayList<>();
      phase.signs().forEach((sign, held) -> signs.add((held ? "+ " : "- ") + page.term(sign)));
      String count = phase.signsHeld() + "/" + phase.signs().size();
      page.item(page.said("signs", count + ": " + String.join(", ", signs)));
    }
    own();
  }

  /** The figures' own reading beside a given one. */
  void own() {
    OwnReading own = advice.ownReading();
    if (own != null) {
      page.section("own");
      page.item(
          Page.listed(
              reading(page.term(own.stage()), own.recoveryAge(), false),
              page.said("assessed", own.monthAssessed())));
      if (own.sleeveTarget() != null) {
        page.item(
            Page.listed(
                page.told("ownadvice", page.term(own.decision())),
                page.said("sleeve", own.sleeveTarget())));
        new MoneyText(page, advice).weights(own.weights(), false);
      }
    }
  }

  private String reading(String stage, @Nullable Integer age, boolean atLeast) {
    return age == null
        ? stage
        : stage + ", " + (atLeast ? page.label("atleast") + " " : "") + page.filled("age", age);
  }
}
