package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The five worked cases of the specification, with exactly their weights, trades and money. */
class WorkedCasesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);
  private static final MarketData FIGURES =
      MarketData.fred(Path.of("src/examples/article/market.csv"));

  @Test
  void theArticlesOwnCaseIsBuiltInTheDeclaredReading() {
    Recommendation advice = article(MarketData.none(), DAY);

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().target()).isEqualTo(Percent.of(15));
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(trades(advice)).isEqualTo("BUY IJR 3.75, BUY IWM 11.25, SELL IVV 15");
    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 3750.00 x 30, BUY IWM USD 11250.00 x 45, SELL IVV USD 15000.00 x 24");
    assertThat(advice.review().months()).isEqualTo(1);
    assertThat(advice.review().next()).isEqualTo(LocalDate.of(2026, 2, 26));
    assertThat(advice.review().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 26));
    assertThat(advice.phase().recoveryAge()).isEqualTo(1);
    assertThat(ids(advice.cautions())).contains("notes-clock");
  }

  @Test
  void theArticlesOwnCaseShowsTheOwnReadingOfTheFiguresBeside() {
    Recommendation advice = article(FIGURES, DAY);

    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    OwnReading own = advice.ownReading();
    assertThat(own).isNotNull();
    assertThat(own.phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(own.stage()).isEqualTo(Stage.ER3);
    assertThat(own.recoveryAge()).isEqualTo(14);
    assertThat(own.monthAssessed()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(own.differs()).isTrue();
    assertThat(own.sleeveTarget()).isEqualTo(Percent.of(10));
    assertThat(own.weights())
        .filteredOn(weight -> weight.target() != null && weight.target().isPositive())
        .extracting(Weight::id, Weight::target)
        .containsExactlyInAnyOrder(tuple("IVV", Percent.of(90)), tuple("IJR", Percent.of(10)));
    assertThat(ids(advice.cautions()).get(0)).isEqualTo("notes-differs");
  }

  @Test
  void theArticlesOwnCaseByTheFiguresAloneIsTenPercentOfIjr() {
    Recommendation advice = situation(Situations.STANDARD.assess(FIGURES, DAY)).advice();

    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
    assertThat(orders(advice)).isEqualTo("BUY IJR USD 10000.00 x 80, SELL IVV USD 10000.00 x 16");
    assertThat(advice.evidence()).isEmpty();
    assertThat(advice.review().months()).isEqualTo(3);
  }

  @Test
  void onTheSixteenthTheFiguresAreTooOldAndTheClientWaitsForConsumptionOfOctober() {
    LocalDate day = LocalDate.of(2026, 1, 16);
    Recommendation alone = situation(Situations.STANDARD.assess(FIGURES, day)).advice();

    assertThat(alone.decision()).isEqualTo(Decision.HOLD);
    assertThat(alone.phase().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(alone.trades()).isEmpty();
    assertThat(said(alone))
        .contains(
            "real consumption (DPCERA3M086SBEA)",
            "awaited is that of 2025-10, which counts from 2026-01-22");

    Recommendation declared = article(FIGURES, day);
    assertThat(targets(declared)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(declared.ownReading().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(declared.ownReading().decision()).isEqualTo(Decision.HOLD);
    assertThat(said(declared)).contains("awaited is that of 2025-10");
    assertThat(declared.review().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
  }

  @Test
  void onTheTwentiethOfFebruaryTheFiguresReadMonthFifteen() {
    LocalDate day = LocalDate.of(2026, 2, 20);
    Recommendation advice = article(FIGURES, day);

    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(advice.review().tiltExpiry()).isEqualTo(LocalDate.of(2027, 2, 20));
    assertThat(advice.ownReading())
        .extracting(OwnReading::stage, OwnReading::recoveryAge, OwnReading::monthAssessed)
        .containsExactly(Stage.ER3, 15, YearMonth.of(2025, 12));
  }

  @Test
  void aKoreanIsaBuildsTheRussellLegAloneAndLeavesTheRestInTheCore() {
    Recommendation advice =
        Situations.in(Stage.ER2)
            .resident(Residency.KR, 45, RiskProfile.R5, Situations.MID)
            .account(AccountType.KR_ISA, "KRW")
            .account(old -> Account.of(old.id(), old.type(), old.cash()))
            .holds("360750", "2000", "25000")
            .quote("280930", "12300")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().size()).isEqualTo(Percent.of(20));
    assertThat(advice.sleeve().target()).isEqualTo(Percent.of(5));
    assertThat(targets(advice)).isEqualTo("280930 5, 360750 95");
    assertThat(orders(advice))
        .isEqualTo("BUY 280930 KRW 2496900 x 203, SELL 360750 KRW 2500000 x 100");
    assertThat(advice.sleeve().after()).isEqualTo(Percent.parse("4.9938"));
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("KRW 3100"));
    assertThat(said(advice)).contains("the S&P 600 leg (15 % of the equity money) has no fund");
  }

  @Test
  void aSleeveAboveTheCapIsReducedAndRotated() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, Situations.LONG)
            .holds("IVV", "60")
            .holds("IWM", "25")
            .cash("15")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.REDUCE);
    assertThat(targets(advice)).isEqualTo("CASH 15, IJR 10, IVV 75");
    assertThat(trades(advice)).isEqualTo("BUY IJR 10, BUY IVV 15, SELL IWM 25");
    assertThat(orders(advice))
        .isEqualTo("BUY IJR USD 10.00, BUY IVV USD 15.00 x 15, SELL IWM USD 25.00 x 25");
  }

  @Test
  void aShortHorizonLateInTheCycleLeavesTheSleeve() {
    Recommendation advice =
        Situations.in(Stage.LATE)
            .client(RiskProfile.R3, Situations.SHORT)
            .holds("IJR", "12")
            .holds("SPY", "88")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(targets(advice)).isEqualTo("SPY 100");
    assertThat(trades(advice)).isEqualTo("BUY SPY 12, SELL IJR 12");
  }

  @Test
  void bondsStandOutsideTheEquityMoney() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, Situations.SHORT)
            .holds("SPY", "60")
            .holds("bonds", "40", AssetClass.BOND, "1")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(targets(advice)).isEqualTo("IWM 20, SPY 80");
    assertThat(advice.weights())
        .extracting(weight -> weight.id() + " " + weight.targetOfAccount().value().toPlainString())
        .containsExactlyInAnyOrder("IWM 12", "SPY 48", "bonds 40", "CASH 0");
    assertThat(orders(advice)).isEqualTo("BUY IWM USD 12.00, SELL SPY USD 12.00 x 12");
  }

  private static Recommendation article(MarketData figures, LocalDate day) {
    return situation(
            Situations.STANDARD
                .assess(figures, day)
                .declared(Situations.declaration(CyclePhase.EARLY_RECOVERY, day)))
        .advice();
  }

  /** The article's client in a market, priced one trading day earlier. */
  private static Situations situation(MarketView market) {
    LocalDate priced =
        market.asOf().minusDays(market.asOf().getDayOfWeek().getValue() == 1 ? 3 : 1);
    return Situations.in(Stage.UNKNOWN)
        .resident(Residency.KR, 45, RiskProfile.R4, 12)
        .client(client -> client.needingMoneyOn(LocalDate.of(2036, 1, 26)))
        .account(AccountType.KR_OVERSEAS, "USD")
        .holding(Situations.priced("IVV", "160", "625", priced))
        .holding(Situations.priced("IWM", "0", "250", priced))
        .holding(Situations.priced("IJR", "0", "125", priced))
        .in(market);
  }
}
