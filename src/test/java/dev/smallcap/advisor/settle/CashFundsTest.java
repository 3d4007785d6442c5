package dev.smallcap.advisor.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.measure.Position;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rule 4 of "From targets to trades" says of money, swept cash and money-market funds. */
class CashFundsTest {
  @Test
  void moneyIsSpentFirstThenMoneyMarketFundsByAnOrderThenTheCore() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .holds("IVV", "90")
            .holds("mm", "4", AssetClass.CASH, "1")
            .holds("own", "5", AssetClass.CASH, "1")
            .cash("1")
            .quote("IJR", "1")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
    assertThat(orders(advice))
        .isEqualTo("BUY IJR USD 10.00 x 10, SELL mm USD 4.00 x 4, SELL own USD 5.00 x 5");
    assertThat(advice.funding().fromCash()).isEqualTo(Percent.of(10));
  }

  @Test
  void leveragedCoreFundsAreTheFirstOfTheCoreToBeSoldAndNeverBought() {
    Situations situation =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .holds("twice", "40", AssetClass.CORE, "2");
    Recommendation built = situation.holds("IVV", "60").quote("IJR", "1").advice();
    Recommendation trimmed = situation.holds("IVV", "30").holds("IJR", "30").advice();

    assertThat(orders(built)).isEqualTo("BUY IJR USD 10.00 x 10, SELL twice USD 10.00 x 10");
    assertThat(orders(trimmed)).isEqualTo("BUY IVV USD 20.00 x 20, SELL IJR USD 20.00 x 20");
  }

  /** Q is 1,000: 100 of IJR are paid by 30 of money and 70 of what the account swept. */
  @Test
  void sweptCashIsSpentWithoutAnOrder() {
    Fund ijr = Situations.STANDARD.funds().find("IJR");
    Account account = Situations.in(Stage.EXPANSION).cash("30").account();
    Portfolio portfolio =
        new Portfolio(
            List.of(
                position("IVV", PositionKind.CORE, "870"),
                position("SWEPT", PositionKind.SWEEP, "100")),
            Map.of("IJR", BigDecimal.ONE, "IVV", BigDecimal.ONE, "SWEPT", BigDecimal.ONE),
            new BigDecimal("30"),
            new BigDecimal("1000"),
            new BigDecimal("1000"),
            Situations.DAY);

    Settlement settled =
        Settlement.of(
            new Verdict(
                List.of(),
                SleeveSize.build(Percent.of(10)),
                Split.quality(),
                Split.quality(),
                false,
                false,
                Horizon.LONG),
            new Market(Stage.EXPANSION, CyclePhase.EXPANSION, 0),
            portfolio,
            account,
            new Menu(List.of(ijr)),
            TradingLimits.of(Situations.STANDARD.parameters().on(Situations.DAY)),
            Situations.DAY);

    assertThat(settled.trades()).extracting(Trade::fund).containsExactly("IJR");
    assertThat(settled.weights())
        .extracting(Weight::id, Weight::after)
        .contains(
            org.assertj.core.groups.Tuple.tuple("SWEPT", Percent.of(3)),
            org.assertj.core.groups.Tuple.tuple("CASH", Percent.ZERO),
            org.assertj.core.groups.Tuple.tuple("IJR", Percent.of(10)));
  }

  private static Position position(String id, PositionKind kind, String value) {
    @Nullable Fund fund = Situations.STANDARD.funds().find(id);
    return new Position(
        id,
        kind,
        fund,
        new BigDecimal(value),
        BigDecimal.ONE,
        Situations.DAY,
        new BigDecimal(value),
        BigDecimal.ONE);
  }
}
