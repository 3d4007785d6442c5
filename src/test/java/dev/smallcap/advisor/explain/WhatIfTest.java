package dev.smallcap.advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of situations whose answers stand in the policy's document. */
class WhatIfTest {
  private static final WhatIf WHAT_IF = WhatIf.of(Situations.STANDARD);
  private static final LocalDate DAY = Situations.DAY;

  /** The profile is ten days old on 2026-01-16. */
  private static final String AGED =
      "from 2028-01-07: the risk profile is more than 730 days old, unless it is taken again: ";

  private static Counterfactuals changes(Situations situation) {
    WhatIf whatIf =
        situation.policy() == Situations.STANDARD ? WHAT_IF : WhatIf.of(situation.policy());
    return whatIf.changes(
        situation.client(),
        situation.account(),
        Holdings.of(situation.holdings()).converting(situation.rates()),
        situation.market());
  }

  private static Situations first() {
    return Situations.in(Stage.ER1).holds("IVV", "100000");
  }

  private static List<String> texts(List<Change> changes) {
    return changes.stream().map(change -> change.text().en()).toList();
  }

  @Test
  void aMonthMoreMakesTheHorizonMediumAndTheRussellShareAQuarter() {
    assertThat(texts(changes(first()).client()))
        .contains(
            "horizon 13 months instead of 12 months: Russell share 75 % to 25 %, S&P 600 share 25 %"
                + " to 75 % [held-short, held-mid, horizon-short, horizon-mid]",
            "horizon 61 months instead of 12 months: Russell share 75 % to 0 %, S&P 600 share 25 %"
                + " to 100 %, buying IJR instead of IJR, IWM [held-short, held-long, horizon-short,"
                + " horizon-long]");
  }

  private static Situations korean() {
    return first()
        .client(
            client ->
                Client.of(
                    client.id(),
                    Residency.KR,
                    client.age(),
                    client.riskProfile(),
                    client.profiledOn(),
                    client.horizonMonths()))
        .account(
            one -> Account.of(one.id(), AccountType.KR_OVERSEAS, one.cash()).dealingFractions());
  }

  private static List<String> inputs(List<Change> changes) {
    return changes.stream()
        .flatMap(change -> change.moves().stream())
        .map(Move::input)
        .distinct()
        .toList();
  }

  @Test
  void choicesAreOfferedFactsStandApartAndTheMarketIsNobodys() {
    Counterfactuals changes = changes(korean());

    assertThat(inputs(changes.client()))
        .containsExactlyInAnyOrder(
            "horizonMonths", "hedgeWanted", "accountType", "fractionalShares");
    assertThat(inputs(changes.found()))
        .containsExactlyInAnyOrder(
            "riskProfile", "age", "marginLoan", "moneyNeededOn", "withdrawals", "drawdown");
    assertThat(inputs(changes.nobody())).containsExactly("market");
  }

  @Test
  void onlyChoicesAreReadByTheClientInBothLanguages() {
    Counterfactuals changes =
        changes(
            korean()
                .holds("IJR", "3000")
                .client(client -> client.needingMoneyOn(LocalDate.of(2030, 1, 16))));

    assertThat(inputs(changes.found()))
        .containsExactlyInAnyOrder(
            "riskProfile",
            "age",
            "marginLoan",
            "moneyNeededOn",
            "withdrawals",
            "drawdown",
            "sleeve");
    assertThat(changes.shortText(Lang.EN).split("What time", 2)[0])
        .doesNotContain(
            "risk profile ", "aged", "margin debt", "needed on", "withdrawals", "held", "living");
    assertThat(changes.shortText(Lang.KO).split("시간이", 2)[0])
        .doesNotContain("투자성향 R", "나이", "신용 융자", "자금 필요일", "인출률", "보유", "생활");
    assertThat(changes.fullText(Lang.EN))
        .contains("If found to be otherwise, facts that nobody chooses\n  - ");
    assertThat(changes.fullText(Lang.KO)).contains("사실이 다르게 확인되는 경우\n  - ");
  }

  @Test
  void accountsOfAnotherCountryAreNoChoice() {
    assertThat(texts(changes(korean()).client()))
        .filteredOn(text -> text.startsWith("account "))
        .containsExactly(
            "account a Korean general account instead of a Korean overseas account: buying 280930"
                + " instead of IJR, IWM [funds-overseas, funds-overseas-core, funds-krx]",
            "account a Korean retirement pension (IRP, DC) instead of a Korean overseas account:"
                + " decision BUILD to NO_ELIGIBLE_FUND [funds-overseas, funds-overseas-core,"
                + " funds-retirement]");
    assertThat(inputs(changes(first()).client()))
        .containsExactly("horizonMonths", "fractionalShares");
  }

  /** A debt of one cent is no other answer to anybody than a debt. */
  @Test
  void aDebtIsThereOrNot() {
    assertThat(texts(changes(first()).found()))
        .contains(
            "margin debt some instead of none: decision BUILD to NOT_SUITABLE"
                + " [suitability-margin]");
    assertThat(texts(changes(first().account(one -> one.owing(Money.parse("USD 500.00")))).found()))
        .anyMatch(text -> text.startsWith("margin debt none instead of USD 500.00: "));
  }

  @Test
  void anotherRiskProfileTurnsOnTheSizeAndTheSplitOfTheProfile() {
    assertThat(texts(changes(first()).found()))
        .contains(
            "risk profile R5 (aggressive) instead of R4 (active): size 15 % to 20 %, Russell share"
                + " 75 % to 100 %, S&P 600 share 25 % to 0 %, buying IWM instead of IJR, IWM"
                + " [sleeve-recovery, tilt-recovery-short]");
  }

  @Test
  void twoReasonsToRefuseAreLiftedTogetherOnly() {
    Counterfactuals changes =
        changes(
            first()
                .client(client -> client.needingMoneyOn(DAY.plusMonths(30)))
                .account(account -> account.owing(Money.parse("USD 500.00"))));

    assertThat(changes.client()).isEmpty();
    String lifted =
        "decision NOT_SUITABLE to BUILD, size nothing to 15 %, buying IJR, IWM"
            + " [suitability-margin, suitability-need]";
    assertThat(texts(changes.found()))
        .containsExactly(
            "margin debt none instead of USD 500.00 and money needed on none instead of"
                + " 2028-07-16: "
                + lifted,
            "margin debt none instead of USD 500.00 and money needed on 2029-01-17 instead of"
                + " 2028-07-16: "
                + lifted);
    assertThat(changes.found()).allMatch(change -> change.moves().size() == 2);
  }

  @Test
  void aProfileThatTakesNoSleeveCannotChooseItself() {
    Counterfactuals changes = changes(first().client(RiskProfile.R1, Situations.SHORT));

    assertThat(changes.client()).isEmpty();
    assertThat(texts(changes.found()))
        .first()
        .asString()
        .startsWith("risk profile R3 (risk-neutral) instead of R1 (stable)")
        .contains("decision NOT_SUITABLE to BUILD, size nothing to 10 %");
    assertThat(changes.found().get(0).steps()).isEqualTo(2);
  }

  @Test
  void aNeedThatIsNotKnownIsTakenToLieAtItsThreshold() {
    assertThat(texts(changes(first()).found()))
        .contains(
            "money needed on 2029-01-16 instead of none: decision BUILD to NOT_SUITABLE"
                + " [suitability-need]");
  }

  @Test
  void aProfileAndADebtAreNamedTogether() {
    Counterfactuals changes =
        changes(
            first()
                .client(RiskProfile.R2, Situations.SHORT)
                .account(account -> account.owing(Money.parse("USD 1.00"))));

    assertThat(changes.client()).isEmpty();
    assertThat(changes.found().get(0).moves())
        .extracting(Move::input)
        .containsExactlyInAnyOrder("riskProfile", "marginLoan");
  }

  /**
   * Q is 100. The target is 15: IWM 11.25, IJR 3.75, the band 20 % of each. Sold and bought in
   * proportion, IJR leaves its band first above (3.75 x 1.2 / 4 = 1.125, a sleeve of 16.875) and
   * IWM first below (11.25 x 0.8 / 11 = 0.8181, a sleeve of 12.2727). More cash makes IWM leave its
   * band first: 11 / 0.09 = 122.22, cash of 27.23, of which two digits are offered.
   */
  @Test
  void whatIsHeldIsExactAndCashThatIsOfferedIsRound() {
    Counterfactuals changes =
        changes(
            Situations.in(Stage.ER1)
                .holds("IVV", "80")
                .holds("IWM", "11")
                .holds("IJR", "4")
                .cash("5.00"));

    assertThat(changes.answer().decision().name()).isEqualTo("HOLD");
    assertThat(changes.found())
        .flatExtracting(Change::moves)
        .filteredOn(move -> move.input().equals("sleeve"))
        .extracting(move -> move.text().en())
        .containsExactly(
            "sleeve held 16.88 % instead of 15 %", "sleeve held 12.27 % instead of 15 %");
    assertThat(changes.client())
        .flatExtracting(Change::moves)
        .filteredOn(move -> move.input().equals("cash"))
        .extracting(move -> move.text().en())
        .containsExactly("investable cash USD 28.00 instead of USD 5.00");
    assertThat(changes.boundary()).isNotNull();
    assertThat(changes.boundary().distance().en()).isEqualTo("1 month");
  }

  /** Shares of 3 and 7 cannot be scaled to 21 % exactly, at which the cap is not passed yet. */
  @Test
  void anEdgeThatQuantitiesCannotMeetStaysInside() {
    Counterfactuals changes =
        changes(
            Situations.in(Stage.UNKNOWN)
                .holds("IVV", "13", "7")
                .holds("IJR", "1", "3")
                .cash("2.11"));

    assertThat(changes.found())
        .flatExtracting(Change::moves)
        .filteredOn(move -> move.input().equals("sleeve"))
        .first()
        .extracting(move -> move.to().en())
        .isEqualTo("21.01 %");
  }

  @Test
  void aRecoveryThatGrowsOldComesWithItsDate() {
    Declaration declared =
        Situations.declaration(CyclePhase.EARLY_RECOVERY, DAY).begunOn(LocalDate.of(2026, 1, 1));
    Counterfactuals changes =
        changes(first().in(Situations.STANDARD.assess(MarketData.none(), DAY).declared(declared)));

    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .containsExactly(
            "from 2026-02-21: the given phase is no longer used, unless it is renewed: decision"
                + " BUILD to HOLD, size 15 % to at most 20 % kept [sleeve-recovery,"
                + " sleeve-unknown, tilt-recovery-short]",
            AGED + "decision HOLD to NEEDS_DATA [suitability-profile]");
    assertThat(changes.renewed())
        .extracting(later -> later.text().en())
        .containsExactly(
            "from 2026-07-01: the recovery is in month 7: Russell share 75 % to 25 %, S&P 600 share"
                + " 25 % to 75 % [tilt-recovery-short, tilt-glide-short]",
            "from 2027-01-01: the recovery is in month 13: size 15 % to 10 %, Russell share 25 % to"
                + " 0 %, S&P 600 share 75 % to 100 %, buying IJR instead of IJR, IWM"
                + " [sleeve-recovery, sleeve-matured-short, tilt-glide-short, tilt-after]",
            AGED + "decision BUILD to NEEDS_DATA [suitability-profile]");
  }

  /** Money needed in 36 months from tomorrow on, an S&P 600 fund held. */
  @Test
  @Tag("slow")
  void eachDateIsJudgedWithTheEarlierOnesCome() {
    Counterfactuals changes =
        changes(
            first()
                .holds("IJR", "3000")
                .in(
                    Situations.STANDARD.assess(
                        MarketData.fred(Path.of("src/examples/article/market.csv")), DAY))
                .client(client -> client.needingMoneyOn(LocalDate.of(2029, 1, 17))));

    assertThat(changes.later().get(0).on()).isEqualTo(LocalDate.of(2026, 1, 17));
    assertThat(changes.later())
        .extracting(later -> later.answer().decision())
        .containsExactly(Decision.EXIT, Decision.NEEDS_DATA);
  }

  /** Month 14 by the figures known on 2026-01-26: its year is over, no stage is to come. */
  @Test
  @Tag("slow")
  void aRecoveryOfTheFiguresWhoseYearIsOverHasNothingToRenew() {
    LocalDate day = LocalDate.of(2026, 1, 26);
    MarketData data = MarketData.fred(Path.of("src/examples/article/market.csv"));
    Counterfactuals changes =
        changes(
            Situations.on(day, Stage.UNKNOWN)
                .holds("IVV", "100000")
                .in(Situations.STANDARD.assess(data, day)));

    assertThat(changes.answer().russell()).isEqualTo(Percent.ZERO);
    assertThat(changes.renewed()).isEmpty();
  }

  /** The last part was bought on 2025-12-31: the next is due on the last day of January. */
  @Test
  void theNextMonthlyPartComesWithItsDate() {
    Counterfactuals changes =
        changes(
            Situations.in(Stage.RECESSION)
                .holds("IVV", "90000")
                .holds("IJR", "3000")
                .client(RiskProfile.R4, Situations.LONG)
                .account(one -> one.afterParts(1, LocalDate.of(2025, 12, 31))));

    assertThat(changes.answer().decision()).isEqualTo(Decision.HOLD);
    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .first()
        .asString()
        .isEqualTo(
            "from 2026-01-31: a month has passed since the last part: decision HOLD to BUILD"
                + " [settle-part-wait, settle-parts]");
  }

  @Test
  void moneyThatComesToBeNeededComesWithItsDate() {
    Counterfactuals changes =
        changes(first().client(client -> client.needingMoneyOn(LocalDate.of(2030, 1, 16))));

    assertThat(changes.renewed())
        .extracting(later -> later.text().en())
        .contains(
            "from 2027-01-16: the money is needed within 36 months: decision BUILD to NOT_SUITABLE"
                + " [suitability-need]");
    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .contains(
            "from 2027-01-16: the money is needed within 36 months: decision HOLD to NOT_SUITABLE"
                + " [suitability-need]");
  }

  /** Month 7 of a recovery that began on a 31st is full on the first day after February. */
  @Test
  void aMonthIsFullADayLaterWhereTheMonthIsShort() {
    LocalDate day = LocalDate.of(2026, 1, 30);
    Declaration declared =
        Situations.declaration(CyclePhase.EARLY_RECOVERY, day).begunOn(LocalDate.of(2025, 8, 31));
    Situations situation = Situations.on(day, Stage.UNKNOWN).holds("IVV", "100000");
    Counterfactuals changes =
        changes(
            situation.in(Situations.STANDARD.assess(MarketData.none(), day).declared(declared)));

    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .anyMatch(text -> text.startsWith("from 2026-03-01: the recovery is in month 7: "));
  }

  /** 36 months before a 29 February that is none: the first of March. */
  @Test
  void aNeedOnALeapDayComesWithItsDate() {
    Counterfactuals changes =
        changes(
            Situations.on(LocalDate.of(2029, 1, 2), Stage.LATE)
                .holds("IVV", "100000")
                .client(RiskProfile.R4, Situations.LONG)
                .client(client -> client.needingMoneyOn(LocalDate.of(2032, 2, 29)))
                .client(client -> profiledOn(client, LocalDate.of(2028, 12, 1))));

    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .anyMatch(text -> text.startsWith("from 2029-03-01: the money is needed within 36"));
  }

  /**
   * Real PCE of 2025-11 is published on 2026-01-22; that of 2025-12, the latest in the file, is
   * more than 95 days old on 2026-04-06.
   */
  @Test
  @Tag("slow")
  void figuresThatBecomeKnownAndThoseThatGrowTooOldComeWithTheirDate() {
    MarketData data = MarketData.fred(Path.of("src/examples/article/market.csv"));
    Counterfactuals changes = changes(first().in(Situations.STANDARD.assess(data, DAY)));

    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .containsExactly(
            "from 2026-01-22: the figures handed in read otherwise by then: decision HOLD to BUILD,"
                + " size at most 20 % kept to 10 %, buying IJR [sleeve-matured-short,"
                + " sleeve-unknown, tilt-after]",
            "from 2026-04-06: the figures are too old, unless newer ones are handed in: decision"
                + " BUILD to HOLD, size 10 % to at most 20 % kept [sleeve-matured-short,"
                + " sleeve-unknown, tilt-after]",
            AGED + "decision HOLD to NEEDS_DATA [suitability-profile]");
  }

  @Test
  void aNeedCanBePostponedByADayWhereThatIsEnough() {
    Counterfactuals changes =
        changes(first().client(client -> client.needingMoneyOn(DAY.plusMonths(36))));

    assertThat(texts(changes.found()))
        .anyMatch(text -> text.startsWith("money needed on 2029-01-17 instead of 2029-01-16"))
        .anyMatch(text -> text.startsWith("money needed on none instead of 2029-01-16"));
  }

  @Test
  void aRefusalIsLiftedThoughASingleInputCouldMakeItWorse() {
    Counterfactuals changes = changes(Situations.in(Stage.ER1));

    assertThat(texts(changes.found()))
        .anyMatch(text -> text.startsWith("US equity held some instead of none"));
  }

  @Test
  @Tag("long")
  void aNumberThatComesIntoForceComesWithItsDate(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder)
            .edit(
                "parameters.csv",
                text -> text + "sleeve.cap,2026-07-01,18,percent of Q,house view of June 2026\n")
            .policy();
    Counterfactuals changes =
        changes(first().client(RiskProfile.R5, Situations.SHORT).by(policy, Stage.ER1));

    assertThat(changes.later())
        .extracting(later -> later.text().en())
        .contains(
            "from 2026-07-01: the policy has other rules or numbers from that day on: size at most"
                + " 20 % kept to at most 18 % kept [sleeve-unknown]");
    assertThat(changes.renewed())
        .extracting(later -> later.text().en())
        .contains(
            "from 2026-07-01: the policy has other rules or numbers from that day on: size 20 % to"
                + " 18 % [sleeve-recovery]");
  }

  private static Client profiledOn(Client old, LocalDate day) {
    return (Client) Objects.requireNonNull(Vocabulary.type("Client")).with(old, "profiledOn", day);
  }

  @Test
  void theTextsStandInBothLanguagesAndPromiseNothing() {
    Counterfactuals changes = changes(first());

    assertThat(changes.shortText(Lang.EN)).contains("What you can choose", "horizon 13 months");
    assertThat(changes.shortText(Lang.KO)).contains("투자 기간 12개월 대신 13개월");
    for (Lang lang : Lang.values()) {
      assertThat(changes.fullText(lang))
          .doesNotContain("확실", "보장", "반드시 오른다", "guaranteed", "risk-free", "will outperform");
    }
  }
}
