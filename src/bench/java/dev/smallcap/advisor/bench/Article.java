package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joda.money.Money;

/** The article's case. */
final class Article {
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 26);
  static final Client CLIENT =
      Client.of("article", Residency.KR, 45, RiskProfile.R4, LocalDate.of(2025, 11, 3), 12)
          .needingMoneyOn(LocalDate.of(2036, 1, 16));
  static final Account ACCOUNT =
      Account.of("article", AccountType.KR_OVERSEAS, Money.parse("USD 0.00")).dealingFractions();
  static final Holdings HOLDINGS = Holdings.csv(Path.of("src/examples/article/holdings.csv"));
  static final Declaration DECLARATION =
      Declaration.of(CyclePhase.EARLY_RECOVERY, AS_OF, "committee", "house view");

  private Article() {}

  static MarketView market(Policy policy) {
    return policy.assess(MarketData.fred(Path.of("src/examples/article/market.csv")), AS_OF);
  }
}
