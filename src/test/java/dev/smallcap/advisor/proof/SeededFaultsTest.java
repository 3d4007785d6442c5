package dev.smallcap.advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults put into copies of the policy: each is found, with a situation that shows it. */
class SeededFaultsTest {
  private static final Proof.Effort LITTLE = new Proof.Effort(200, 20, false);

  @ParameterizedTest
  @CsvSource({
    "sleeve.cap, 25, sleeve-range",
    "sleeve.cap, 25, sleeve-most",
    "sleeve.floor, 9, sleeve-range",
    "sleeve.recovery.r3, 16, risk-order",
    "sleeve.expansion.r4, 16, risk-order",
    "horizon.short, 13, horizon-mid",
    "horizon.short, 11, horizon-short",
    "horizon.mid, 61, horizon-long",
    "cycle.premium, 13, late-russell",
    "senior.age, 66, senior",
    "need.months, 35, need-new",
    "need.months, 35, need-held",
    "prices.days.most, 11, prices-stale",
    "profile.days.most, 731, profile-stale",
    "withdrawal.most, 5, withdrawals-size",
    "review.other, 4, review-quarterly",
    "review.russell, 2, fast-rebalancing",
  })
  void aNumberMovedTooFarBreaksAnInvariant(String parameter, String value, String invariant) {
    Proof proof =
        Proof.of(Situations.STANDARD.assuming(Map.of(parameter, value)), Situations.DAY, LITTLE);

    assertShown(proof, Fault.Kind.BROKEN, invariant);
  }

  @Test
  void aFundOfAnotherIndexBreaksAnInvariant() {
    assertFund("IWM", fund -> indexed(fund, FundIndex.SP_SMALLCAP_600), "fund-iwm");
    assertFund("IJR", fund -> indexed(fund, FundIndex.RUSSELL_2000), "fund-ijr");
    assertFund("IJH", fund -> indexed(fund, FundIndex.OTHER), "fund-ijh");
  }

  @Test
  void aFundThatIsNoLongerWhatItWasBreaksAnInvariant() {
    assertFund(
        "280930", fund -> changed(fund, fund.listing(), false, fund.accounts()), "fund-kodex");
    assertFund("280930", fund -> changed(fund, Listing.US, true, fund.accounts()), "fund-kodex");
  }

  @Test
  void aFundThatAnAccountLostBreaksAnInvariant() {
    assertFund(
        "280930",
        fund -> changed(fund, fund.listing(), true, EnumSet.of(AccountType.KR_GENERAL)),
        "fund-isa-there");
    assertFund(
        "IJR",
        fund -> changed(fund, fund.listing(), false, EnumSet.of(AccountType.KR_OVERSEAS)),
        "fund-us-there");
  }

  @Test
  void aFirstHandfulOfRuleFaultsIsFound(@TempDir Path folder) {
    Proof proof =
        proof(
            EditedRules.in(folder)
                .edit(
                    "client/horizon.drl",
                    in("horizon-mid", "horizonMonths <= $limit", "horizonMonths < $limit"))
                .edit(
                    "client/suitability.drl",
                    in("suitability-senior", "age >= $limit", "age > $limit"))
                .edit("funds/funds.drl", in("funds-us", ", riskGrade >= $lowest )", " )"))
                .edit(
                    "advice/disclosures.drl",
                    in("disclosures-losses", "russellShown == true", "hedgedTargeted == true"))
                .edit(
                    "advice/review.drl",
                    in("review-quarterly", "russellHeld == false", "russellHeld == true"))
                .edit(
                    "market/signals.drl",
                    in("signals-stable", "inflation <= $stable ||", "inflation < $stable ||"))
                .edit("market/reading.drl", in("reading-second", "age > $first", "age >= $first")));

    assertShown(proof, Fault.Kind.GAP, "Verdict");
    assertShown(proof, Fault.Kind.BROKEN, "senior");
    assertShown(proof, Fault.Kind.BROKEN, "fund-grade");
    assertShown(proof, Fault.Kind.BROKEN, "said-losses");
    assertShown(proof, Fault.Kind.GAP, "NextReview");
    assertShown(proof, Fault.Kind.CONFLICT, "NextReview");
    assertShown(proof, Fault.Kind.GAP, "PriceFinding");
    assertShown(proof, Fault.Kind.CONFLICT, "StageFound");
    assertThat(of(proof, Fault.Kind.GAP, "Verdict").situation()).contains("horizon months 60");
    assertThat(of(proof, Fault.Kind.BROKEN, "senior").situation()).contains("age 65");
    assertThat(of(proof, Fault.Kind.CONFLICT, "StageFound").situation()).contains("age 6");
  }

  @Test
  void aSecondHandfulOfRuleFaultsIsFound(@TempDir Path folder) {
    Proof proof =
        proof(
            EditedRules.in(folder)
                .edit(
                    "client/tilt.drl",
                    in(
                        "tilt-after",
                        "stage != Stage.ER1, stage != Stage.ER2",
                        "stage != Stage.ER1"))
                .edit(
                    "advice/evidence.drl",
                    in("evidence-trough", "russellShown == true", "hedgedTargeted == true"))
                .edit(
                    "client/suitability.drl",
                    in("suitability-inverse", "inverseHeld == true", "totalMarketHeld == true"))
                .edit(
                    "funds/funds.drl",
                    in("funds-retirement", "AssetClass.CORE", "AssetClass.SMALL"))
                .edit(
                    "market/cycle.drl",
                    in(
                        "cycle-expansion",
                        "MonthFigures( $month : month )",
                        "CycleLimits( $least : growth )\n        MonthFigures( $month : month, activity >= $least )"))
                .edit(
                    "advice/alternatives.drl",
                    in("alternatives-nothing-left", "tradesDue == true", "tradesDue == false"))
                .edit(
                    "market/clock.drl",
                    in(
                        "clock-clear",
                        "label == CyclePhase.RECESSION",
                        "label == CyclePhase.EARLY_RECOVERY")));

    assertShown(proof, Fault.Kind.CONFLICT, "Verdict");
    assertShown(proof, Fault.Kind.BROKEN, "said-evidence");
    assertShown(proof, Fault.Kind.BROKEN, "inverse");
    assertShown(proof, Fault.Kind.GAP, "PhaseLabel");
    assertShown(proof, Fault.Kind.GAP, "Weighed");
    assertShown(proof, Fault.Kind.CONFLICT, "Weighed");
    assertShown(proof, Fault.Kind.CONFLICT, "ClockMove");
    assertThat(of(proof, Fault.Kind.CONFLICT, "Verdict").situation()).contains("market ER2");
  }

  @Test
  void aThirdHandfulOfRuleFaultsIsFound(@TempDir Path folder) {
    Proof proof =
        proof(
            EditedRules.in(folder)
                .edit(
                    "client/sleeve.drl",
                    in(
                        "sleeve-unknown",
                        "stage == Stage.UNKNOWN",
                        "stage == Stage.UNKNOWN || stage == Stage.LATE"))
                .edit(
                    "client/tilt.drl",
                    in(
                        "tilt-long",
                        "Split.quality()",
                        "Split.tilted( $cap, $cap )",
                        "Market( stage == Stage.ER1",
                        "Limits( $cap : russellCap )\n        Market( stage == Stage.ER1"))
                .edit(
                    "advice/disclosures.drl",
                    in("disclosures-capital", "sleeveTargeted == true", "sleeveTargeted == false"))
                .edit(
                    "client/suitability.drl",
                    in(
                        "suitability-margin",
                        "marginDebt == true",
                        "marginDebt == true, inverseHeld == true"))
                .edit(
                    "funds/funds.drl",
                    in("funds-hedge-rest", ", index != FundIndex.RUSSELL_2000", ""))
                .edit(
                    "market/reading.drl",
                    in(
                        "reading-late",
                        "phase == CyclePhase.LATE",
                        "phase == CyclePhase.RECESSION")));

    assertShown(proof, Fault.Kind.CONFLICT, "Verdict");
    assertShown(proof, Fault.Kind.BROKEN, "long-russell");
    assertShown(proof, Fault.Kind.BROKEN, "said-capital");
    assertShown(proof, Fault.Kind.BROKEN, "debt");
    assertShown(proof, Fault.Kind.BROKEN, "fund-hedge");
    assertShown(proof, Fault.Kind.GAP, "StageFound");
    assertShown(proof, Fault.Kind.CONFLICT, "StageFound");
  }

  @Test
  void whatDoesNothingIsFound(@TempDir Path folder) {
    Proof proof =
        proof(
            EditedRules.in(folder)
                .edit(
                    "client/guardrails.drl",
                    in(
                        "guardrails-premise",
                        "usEquityHeld == true, core < $half",
                        "usEquityHeld == true, usEquityHeld == false, core < $half"))
                .edit(
                    "client/guardrails.drl",
                    in(
                        "guardrails-total",
                        "totalMarketHeld == true",
                        "totalMarketHeld == true, totalMarketHeld != false"))
                .edit(
                    "client/suitability.drl",
                    in(
                        "suitability-profile",
                        "Limits( $limit : profileDaysMost )",
                        "Limits( $limit : priceDaysMost )",
                        "$days : profileDays, profileDays > $limit",
                        "$days : priceBusinessDays, priceBusinessDays > $limit"))
                .edit(
                    "client/tilt.drl",
                    text ->
                        text.replace(
                            "Split.tilted( $share, $cap )", "Split.tilted( $share, $share )")));

    assertThat(of(proof, Fault.Kind.NEVER_FIRES, "guardrails-premise").cells()).isPositive();
    assertThat(of(proof, Fault.Kind.NEVER_DECIDES, "suitability-profile").cells()).isPositive();
    assertThat(proof.faults())
        .filteredOn(fault -> fault.kind() == Fault.Kind.NEVER_MATTERS)
        .extracting(Fault::subject)
        .contains(
            "guardrails-total: totalMarketHeld == true",
            "guardrails-total: totalMarketHeld != false");
    assertThat(of(proof, Fault.Kind.NO_EFFECT, "core.half").cells()).isPositive();
    assertShown(proof, Fault.Kind.BROKEN, "profile-stale");
  }

  private static Proof proof(EditedRules rules) {
    return Proof.of(rules.policy(), Situations.DAY, LITTLE);
  }

  /** Replaces words in the rule of an id, pair by pair. */
  private static UnaryOperator<String> in(String id, String... pairs) {
    return text -> {
      int at = text.indexOf("@id( " + id + " )");
      int from = text.lastIndexOf("rule \"", at);
      int to = text.indexOf("\nend", at);
      String rule = text.substring(from, to);
      for (int i = 0; i < pairs.length; i += 2) {
        assertThat(rule).contains(pairs[i]);
        rule = rule.replace(pairs[i], pairs[i + 1]);
      }
      return text.substring(0, from) + rule + text.substring(to);
    };
  }

  private static void assertFund(String id, UnaryOperator<Fund> change, String invariant) {
    List<Fund> funds =
        Situations.STANDARD.funds().funds().stream()
            .map(fund -> fund.id().equals(id) ? change.apply(fund) : fund)
            .toList();
    Proof proof =
        Proof.of(Situations.STANDARD.withFunds(FundList.of(funds)), Situations.DAY, LITTLE);
    assertShown(proof, Fault.Kind.BROKEN, invariant);
  }

  private static Fund indexed(Fund fund, FundIndex index) {
    return new Fund(
        fund.id(),
        fund.isin(),
        fund.name(),
        index,
        fund.assetClass(),
        fund.leverage(),
        fund.hedged(),
        fund.listing(),
        fund.currency(),
        fund.cost(),
        fund.riskGrade(),
        fund.accounts());
  }

  private static Fund changed(
      Fund fund, Listing listing, boolean hedged, Set<AccountType> accounts) {
    return new Fund(
        fund.id(),
        fund.isin(),
        fund.name(),
        fund.index(),
        fund.assetClass(),
        fund.leverage(),
        hedged,
        listing,
        fund.currency(),
        fund.cost(),
        fund.riskGrade(),
        accounts);
  }

  private static void assertShown(Proof proof, Fault.Kind kind, String subject) {
    Fault fault = of(proof, kind, subject);
    assertThat(fault.situation()).as("%s", fault).isNotEmpty();
    assertThat(fault.cells()).isPositive();
  }

  private static Fault of(Proof proof, Fault.Kind kind, String subject) {
    assertThat(proof.faults())
        .filteredOn(fault -> fault.kind() == kind)
        .extracting(Fault::subject)
        .contains(subject);
    return proof.faults().stream()
        .filter(fault -> fault.kind() == kind && fault.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
