package dev.smallcap.advisor.host;

import static dev.smallcap.advisor.author.verify.assertj.RecommendationAssert.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.author.verify.PolicyVerifier;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.Reloaded;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The pages' Java on testing and changing a policy; FolderSourceTest runs the like of the latter.
 */
class PolicySnippetsTest {
  private final Policy policy = Situations.STANDARD;

  @Test
  void aRuleIsAskedByItself() {
    Client client = Client.of("c", Residency.US, 45, RiskProfile.R4, LocalDate.of(2026, 1, 6), 12);
    Market market = new Market(Stage.ER1, CyclePhase.EARLY_RECOVERY, 3);
    Exposure exposure =
        new Exposure(
            true, false, false, false, false, "", false, false, Percent.ZERO, Percent.HUNDRED);
    // snippet verify
    PolicyVerifier.of(policy)
        .asOf(LocalDate.of(2026, 1, 16))
        .given(client, market, exposure)
        .concludes("sleeve-recovery", SleeveSize.build(Percent.of(15)))
        .isSilent("sleeve-late");
    // end
  }

  @Test
  void wholeAdviceIsAsserted() {
    Recommendation advice = Situations.in(Stage.ER1).holds("VTI", "100").advice();
    // snippet assert
    assertThat(advice).builds().hasSleeve("15 %").because("sleeve-recovery");
    // end
  }

  static Recommendation adviseByAChangingPolicy(
      Client client, Account account, Holdings holdings, MarketView market) {
    // snippet change
    PolicySource source = PolicySource.folder(Path.of("rules"), Clock.systemUTC());
    source.watch(Duration.ofSeconds(2), reloaded -> log(reloaded));
    Recommendation advice = source.recommend(client, account, holdings, market);
    // end
    return advice;
  }

  private static void log(Reloaded reloaded) {
    System.out.println(reloaded);
  }
}
