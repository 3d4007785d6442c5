package dev.smallcap.advisor.author.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
  private static final MarketData FIGURES =
      MarketData.fred(Path.of("src/examples/history/market.csv"));

  @Test
  void time() {
    PolicyModel policy = PolicyModel.standard();
    long t = System.nanoTime();
    policy.phases(FIGURES);
    System.out.println("phases " + (System.nanoTime() - t) / 1_000_000);
    t = System.nanoTime();
    PolicyHistory history =
        PolicyHistory.of(
            policy,
            FIGURES,
            new HistorySettings(RiskProfile.R4, 12, LocalDate.of(2026, 1, 16), BigDecimal.ZERO));
    System.out.println("history " + (System.nanoTime() - t) / 1_000_000);
    for (AdvisedMonth m : history.months()) {
      if (m.month().getYear() > 2000 && m.month().getYear() < 2005 || m.month().getYear() > 2024)
        System.out.println(
            m.month() + " " + m.label().label() + " " + m.reading().month() + " " + m.stage() + " "
                + m.recoveryBegan() + " " + m.advice().decision() + " " + m.advice().sleeve().stance()
                + " " + m.advice().sleeve().size() + " " + m.advice().trades().size() + m.advice().trades());
    }
    assertThat(history.months()).isNotEmpty();
  }
}
