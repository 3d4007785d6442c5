package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.author.history.AdvisedMonth;
import dev.smallcap.advisor.author.history.ClaimRecord;
import dev.smallcap.advisor.author.history.GrowthMonth;
import dev.smallcap.advisor.author.history.HistoryClaim;
import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.IndexFund;
import dev.smallcap.advisor.author.history.MeasuredFact;
import dev.smallcap.advisor.author.history.PolicyGrowth;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.StageEpisode;
import dev.smallcap.advisor.author.history.Standing;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would have said in every month and, by prices, what followed. Percentages have at
 * most four decimals, what an amount became six. The form is {@code history.schema.json}.
 */
public record HistoryJson(
    String fingerprint,
    LocalDate firstDay,
    LocalDate policyAsOf,
    RiskProfile risk,
    int horizonMonths,
    List<MonthView> months,
    @Nullable FollowedView followed) {
  private static final int SHOWN = 4;
  private static final int AMOUNT = 6;

  /** A history as JSON. */
  public static String write(
      PolicyHistory history, @Nullable WhatFollowed followed, String fingerprint) {
    HistorySettings settings = history.settings();
    return ReportJson.write(
        new HistoryJson(
            fingerprint,
            history.firstDay(),
            settings.policyAsOf(),
            settings.risk(),
            settings.horizonMonths(),
            history.months().stream().map(MonthView::of).toList(),
            followed == null ? null : FollowedView.of(followed, settings)));
  }

  private static BigDecimal rounded(double value, int decimals) {
    return rounded(BigDecimal.valueOf(value), decimals);
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  private static @Nullable BigDecimal number(@Nullable Percent percent) {
    return percent == null ? null : rounded(percent.value(), SHOWN);
  }

  private static List<OrderView> orders(List<Trade> trades) {
    return trades.stream().map(OrderView::of).toList();
  }

  record OrderView(TradeSide side, String fund, BigDecimal percent) {
    static OrderView of(Trade trade) {
      return new OrderView(
          trade.side(), trade.fund(), rounded(trade.ofEquityMoney().value(), SHOWN));
    }
  }

  record MonthView(
      YearMonth month,
      CyclePhase label,
      CyclePhase confirmed,
      @Nullable Integer age,
      LocalDate asOf,
      @Nullable YearMonth assessed,
      CyclePhase actingPhase,
      @Nullable Integer actingAge,
      Stage stage,
      @Nullable Stance stance,
      @Nullable BigDecimal size,
      @Nullable BigDecimal russell2000,
      @Nullable BigDecimal sp600,
      @Nullable BigDecimal sp400,
      Decision decision,
      List<OrderView> orders,
      @Nullable BigDecimal sleeveAfter,
      LocalDate policyAsOf,
      boolean byNamedDay) {
    static MonthView of(AdvisedMonth month) {
      Sleeve sleeve = month.advice().sleeve();
      boolean recovery =
          month.label().label() == CyclePhase.EARLY_RECOVERY
              || month.label().confirmed() == CyclePhase.EARLY_RECOVERY;
      return new MonthView(
          month.month(),
          month.label().label(),
          month.label().confirmed(),
          recovery ? month.label().age() : null,
          month.advice().asOf(),
          month.reading().month(),
          month.reading().phase(),
          month.reading().age(),
          month.stage(),
          sleeve.stance(),
          number(sleeve.size()),
          number(sleeve.russell()),
          number(sleeve.sp600()),
          number(sleeve.sp400()),
          month.advice().decision(),
          HistoryJson.orders(month.advice().trades()),
          number(sleeve.after()),
          month.policyAsOf(),
          month.named());
    }
  }

  record FollowedView(
      BigDecimal costRate,
      YearMonth from,
      YearMonth to,
      BigDecimal turnover,
      YearlyView yearly,
      List<GrowthView> growth,
      List<ClaimView> claims,
      List<FactView> facts) {
    static FollowedView of(WhatFollowed followed, HistorySettings settings) {
      PolicyGrowth growth = followed.growth();
      return new FollowedView(
          settings.costRate(),
          growth.months().get(0).month(),
          growth.end().month(),
          rounded(growth.turnover(), SHOWN),
          YearlyView.of(growth),
          growth.months().stream().map(GrowthView::of).toList(),
          followed.claims().stream().map(ClaimView::of).toList(),
          followed.facts().stream().map(FactView::of).toList());
    }
  }

  /** Percent a year. */
  record YearlyView(
      BigDecimal policy, BigDecimal afterCosts, BigDecimal nothing, BigDecimal sp600Alone) {
    static YearlyView of(PolicyGrowth growth) {
      return new YearlyView(
          rounded(growth.yearly(growth.end().policy()), SHOWN),
          rounded(growth.yearly(growth.end().afterCosts()), SHOWN),
          rounded(growth.yearly(growth.end().nothing()), SHOWN),
          rounded(growth.yearly(growth.end().alone()), SHOWN));
    }
  }

  record GrowthView(
      YearMonth month,
      Stage stage,
      List<OrderView> orders,
      Map<IndexFund, BigDecimal> weights,
      BigDecimal traded,
      BigDecimal policy,
      BigDecimal afterCosts,
      BigDecimal nothing,
      BigDecimal sp600Alone) {
    static GrowthView of(GrowthMonth month) {
      Map<IndexFund, BigDecimal> weights = new EnumMap<>(IndexFund.class);
      month.weights().forEach((fund, weight) -> weights.put(fund, rounded(weight, SHOWN)));
      return new GrowthView(
          month.month(),
          month.stage(),
          HistoryJson.orders(month.orders()),
          weights,
          rounded(month.traded(), SHOWN),
          rounded(month.policy(), AMOUNT),
          rounded(month.afterCosts(), AMOUNT),
          rounded(month.nothing(), AMOUNT),
          rounded(month.alone(), AMOUNT));
    }
  }

  record ClaimView(
      HistoryClaim claim,
      @Nullable Stage stage,
      Standing standing,
      long independentEpisodes,
      long speakingFor,
      long speakingAgainst,
      boolean inSample,
      List<EpisodeView> episodes) {
    static ClaimView of(ClaimRecord claim) {
      return new ClaimView(
          claim.claim(),
          claim.stage(),
          claim.standing(),
          claim.telling(),
          claim.speakingFor(),
          claim.speakingAgainst(),
          claim.inSample(),
          claim.episodes().stream().map(EpisodeView::of).toList());
    }
  }

  record EpisodeView(
      String cycle,
      YearMonth from,
      YearMonth to,
      int months,
      BigDecimal leader,
      BigDecimal laggard,
      BigDecimal difference,
      boolean speaksFor,
      boolean speaksAgainst,
      boolean inSample) {
    static EpisodeView of(StageEpisode episode) {
      return new EpisodeView(
          episode.cycle(),
          episode.from(),
          episode.to(),
          episode.months(),
          rounded(episode.leader(), SHOWN),
          rounded(episode.laggard(), SHOWN),
          rounded(episode.difference(), SHOWN),
          episode.speaksFor(),
          episode.speaksAgainst(),
          episode.inSample());
    }
  }

  record FactView(
      String rule,
      String series,
      String from,
      String to,
      String method,
      String unit,
      String shipped,
      @Nullable String recomputed,
      @Nullable Boolean agrees) {
    static FactView of(MeasuredFact measured) {
      Fact fact = measured.fact();
      BigDecimal value = measured.value();
      return new FactView(
          fact.rule(),
          fact.series(),
          fact.from(),
          fact.to(),
          fact.method(),
          fact.unit(),
          fact.value(),
          value == null ? null : value.toPlainString(),
          measured.agrees());
    }
  }
}
