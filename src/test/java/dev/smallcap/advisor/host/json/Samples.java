package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Recommendations of many kinds, from the shipped policy. */
final class Samples {
  private static final List<AccountType> TYPES = List.of(AccountType.values());
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);
  private static final Policy POLICY = Policy.standard();
  private static final MarketView FIGURES =
      POLICY.assess(MarketData.fred(Path.of("src/examples/article/market.csv")), DAY);
  private static final List<String> HOLDINGS =
      List.of(
          """
          IVV,156.25,640.00,USD,2026-01-23
          IWM,0,262.50,USD,2026-01-23
          IJR,0,127.00,USD,2026-01-23
          """,
          "SPY,10,640.00,USD,2026-01-23\nTNA,7,33.333,USD,2026-01-23\nVB,3,250.10,USD,2026-01-23\n",
          """
          IVV,100,640.00,USD,2026-01-23
          IWM,100,262.50,USD,2026-01-02
          IJH,11,68,USD,2026-01-23
          """,
          "IVV,100,640.00,USD,2025-12-01\nTZA,1,10,USD,2026-01-23\n",
          "");

  private Samples() {}

  static Recommendation article() {
    return POLICY.recommend(
        client(RiskProfile.R4, 12),
        account(AccountType.KR_OVERSEAS),
        holdings(HOLDINGS.get(0)),
        declared(CyclePhase.EARLY_RECOVERY));
  }

  static Stream<Recommendation> all() {
    List<MarketView> markets = new ArrayList<>(List.of(FIGURES));
    for (CyclePhase phase : CyclePhase.values()) {
      markets.add(declared(phase));
    }
    List<Recommendation> all = new ArrayList<>();
    for (MarketView market : markets) {
      for (String holdings : HOLDINGS) {
        for (RiskProfile risk : RiskProfile.values()) {
          for (int months : new int[] {12, 60, 61}) {
            AccountType type = TYPES.get(all.size() % TYPES.size());
            all.add(
                POLICY.recommend(client(risk, months), account(type), holdings(holdings), market));
          }
        }
      }
    }
    return all.stream();
  }

  private static MarketView declared(CyclePhase phase) {
    return FIGURES.declared(Declaration.of(phase, DAY, "위원회", "house view \"of\" January"));
  }

  private static Client client(RiskProfile risk, int months) {
    return Client.of("client", Residency.KR, 45, risk, LocalDate.of(2025, 11, 3), months)
        .requesting(Percent.parse("33.5"))
        .needingMoneyOn(LocalDate.of(2036, 1, 16));
  }

  private static Account account(AccountType type) {
    return Account.of("account", type, Money.of(CurrencyUnit.USD, 1234.5)).dealingFractions();
  }

  private static Holdings holdings(String rows) {
    return Holdings.parse("symbol,quantity,price,currency,price_date\n" + rows, "holdings.csv");
  }
}
