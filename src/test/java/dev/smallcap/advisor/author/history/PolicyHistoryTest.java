package dev.smallcap.advisor.author.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
  private static final Path FIGURES = Path.of("src/examples/history/market.csv");
  private static final LocalDate NAMED = LocalDate.of(2026, 1, 16);
  private static final int YEARS = 40;

  @Test
  @Tag("slow")
  void aMonthIsJudgedByWhatHadBeenPublishedByItsEnd() {
    PolicyHistory history = history("1996-01", "2002-08", RiskProfile.R4);

    // The label is the month's own; the advice acts on the month assessed, two months before.
    AdvisedMonth march = month(history, "2002-03");
    assertThat(march.label().label()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(march.label().age()).isEqualTo(4);
    assertThat(march.reading().month()).isEqualTo(YearMonth.of(2002, 1));
    assertThat(march.reading().age()).isEqualTo(2);
    assertThat(march.stage()).isEqualTo(Stage.ER1);
    assertThat(orders(march)).containsExactly("SELL IVV 15 %", "BUY IWM 11.25 %", "BUY IJR 3.75 %");
    assertThat(orders(month(history, "2002-04"))).isEmpty();
    assertThat(orders(month(history, "2002-08")))
        .as("month 7 of the recovery is the first of ER2")
        .containsExactly("SELL IWM 7.5 %", "BUY IJR 7.5 %");
  }

  @Test
  @Tag("slow")
  void aDayBeforeThePolicysFirstIsJudgedByTheNamedDayAndSaysSo() {
    PolicyHistory history = history("2020-01", "2026-01", RiskProfile.R4);

    assertThat(month(history, "2025-12").named()).isTrue();
    assertThat(month(history, "2025-12").policyAsOf()).isEqualTo(NAMED);
    assertThat(month(history, "2026-01").named()).isFalse();
    assertThat(month(history, "2026-01").policyAsOf()).isEqualTo("2026-01-31");
  }

  @Test
  @Tag("slow")
  void aProfileThatNothingSuitsIsToldSoEveryMonthAndTradesNothing() {
    PolicyHistory history = history("2000-01", "2003-01", RiskProfile.R2);

    assertThat(history.months())
        .allSatisfy(
            month -> {
              assertThat(month.advice().sleeve().stance()).isNull();
              assertThat(month.advice().trades()).isEmpty();
            });
  }

  @Test
  void aDayThatHasNoPolicyCannotBeTheNamedOne() {
    assertThatThrownBy(
            () ->
                PolicyHistory.of(
                    PolicyModel.standard(),
                    figures("2020-01", "2021-01"),
                    new HistorySettings(
                        RiskProfile.R4, 12, LocalDate.of(2025, 12, 31), BigDecimal.ZERO)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("before the policy's first day");
  }

  /** The policy has no earlier days: the past is moved to where it has, forty years on. */
  @Test
  @Tag("long")
  void theAdviceOfAPastDayIsWhatTheSameDayGetsWhereThePolicyIsInForce() {
    Policy door = Policy.standard();
    MarketData past = figures("1985-01", "2012-12");
    MarketData moved = moved(past);
    PolicyHistory history = history("1985-01", "2012-12", RiskProfile.R4);
    Map<String, BigDecimal> held = new TreeMap<>(Map.of("IVV", new BigDecimal("10000")));
    int compared = 0;

    for (AdvisedMonth month : history.months()) {
      LocalDate day = month.month().plusYears(YEARS).atEndOfMonth();
      // Every fifth month, and each with orders; what the account holds is what the history left.
      boolean sampled = month.month().getMonthValue() % 5 == 0;
      if (!day.isBefore(door.firstDay()) && (sampled || !month.advice().trades().isEmpty())) {
        Recommendation advice =
            door.recommend(
                Client.of("history", Residency.US, 40, RiskProfile.R4, day, 12),
                Account.of("history", AccountType.US_BROKERAGE, Money.zero(CurrencyUnit.USD))
                    .dealingFractions(),
                holdings(held, day),
                door.assess(moved, day));
        assertThat(advice.phase().stage()).as("%s", month.month()).isEqualTo(month.stage());
        assertThat(advice.sleeve()).as("%s", month.month()).isEqualTo(month.advice().sleeve());
        assertThat(advice.decision()).isEqualTo(month.advice().decision());
        assertThat(advice.trades()).isEqualTo(month.advice().trades());
        compared++;
      }
      for (Weight weight : month.advice().weights()) {
        if (weight.after() != null) {
          held.put(weight.id(), weight.after().times(new BigDecimal("10000")));
        }
      }
    }
    assertThat(compared).isGreaterThan(60);
  }

  private static MarketData moved(MarketData past) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    past.values()
        .forEach(
            (series, months) -> {
              SortedMap<YearMonth, BigDecimal> later = new TreeMap<>();
              months.forEach((month, value) -> later.put(month.plusYears(YEARS), value));
              values.put(series, later);
            });
    return new MarketData(values);
  }

  private static Holdings holdings(Map<String, BigDecimal> held, LocalDate day) {
    List<Holding> holdings = new ArrayList<>();
    for (String fund : IndexFund.symbols()) {
      holdings.add(
          Holding.of(
              fund,
              held.getOrDefault(fund, BigDecimal.ZERO),
              BigMoney.of(CurrencyUnit.USD, 100),
              day));
    }
    return Holdings.of(holdings);
  }

  private static List<String> orders(AdvisedMonth month) {
    return month.advice().trades().stream()
        .map(trade -> trade.side() + " " + trade.fund() + " " + trade.ofEquityMoney())
        .toList();
  }

  static AdvisedMonth month(PolicyHistory history, String month) {
    AdvisedMonth found = history.month(YearMonth.parse(month));
    assertThat(found).isNotNull();
    return found;
  }

  static PolicyHistory history(String from, String to, RiskProfile risk) {
    return PolicyHistory.of(
        PolicyModel.standard(),
        figures(from, to),
        new HistorySettings(risk, 12, NAMED, new BigDecimal("0.1")));
  }

  /** The example's figures of some months. */
  static MarketData figures(String from, String to) {
    try {
      List<String> lines = Files.readAllLines(FIGURES);
      StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
      lines.stream()
          .skip(1)
          .filter(line -> line.substring(0, 7).compareTo(from) >= 0)
          .filter(line -> line.substring(0, 7).compareTo(to) <= 0)
          .forEach(line -> text.append(line).append('\n'));
      return MarketData.parse(text.toString(), "market.csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
