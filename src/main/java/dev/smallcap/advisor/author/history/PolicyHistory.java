package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would have said at the end of every month. Immutable and thread-safe.
 *
 * @param settings for whom, and by which policy
 * @param firstDay the policy's first day
 * @param months the months, in order
 * @param markets the market at the end of each month, as it was judged
 */
public record PolicyHistory(
    HistorySettings settings,
    LocalDate firstDay,
    List<AdvisedMonth> months,
    List<JudgedMarket> markets) {
  private static final YearMonth FIRST = YearMonth.of(1960, 1);

  /** Copies the lists. */
  public PolicyHistory {
    months = List.copyOf(months);
    markets = List.copyOf(markets);
  }

  /**
   * The months since 1960 of which there are figures. Of each the last day is judged with what had
   * been published by then. A series that is of a later day counts as its figures were published.
   *
   * @throws InputException if the named day is before the policy's first, or no month is at hand
   */
  public static PolicyHistory of(PolicyModel policy, MarketData data, HistorySettings settings) {
    List<JudgedMonth> all = policy.phases(data);
    List<JudgedMonth> judged =
        all.stream().filter(month -> !month.label().month().isBefore(FIRST)).toList();
    if (judged.isEmpty()) {
      throw new InputException(
          "The figures hold no month since " + FIRST + ".", "hand over later ones.");
    }
    Map<YearMonth, MonthLabel> labels = new TreeMap<>();
    all.forEach(month -> labels.put(month.label().month(), month.label()));
    List<JudgedMarket> markets = markets(policy, data, settings, judged);
    ModelAccount account = new ModelAccount(policy, settings);
    List<AdvisedMonth> months = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      MonthLabel label = judged.get(i).label();
      JudgedMarket market = markets.get(i);
      LocalDate by = judgedBy(policy, settings, market.asOf());
      YearMonth assessed = market.acting().month();
      MonthLabel last = assessed == null ? null : labels.get(assessed);
      months.add(
          new AdvisedMonth(
              label,
              policy.stage(label),
              by,
              !by.equals(market.asOf()),
              market.acting(),
              last == null ? null : last.lastBegan(),
              account.follow(market, by)));
    }
    return new PolicyHistory(settings, policy.firstDay(), months, markets);
  }

  /** The day whose rules and numbers judge a day. */
  static LocalDate judgedBy(PolicyModel policy, HistorySettings settings, LocalDate day) {
    return day.isBefore(policy.firstDay()) ? settings.policyAsOf() : day;
  }

  private static List<JudgedMarket> markets(
      PolicyModel policy, MarketData data, HistorySettings settings, List<JudgedMonth> months) {
    SortedMap<LocalDate, MarketData> before = new TreeMap<>();
    List<JudgedMarket> since = new ArrayList<>();
    for (JudgedMonth month : months) {
      LocalDate day = month.label().month().atEndOfMonth();
      if (day.isBefore(policy.firstDay())) {
        before.put(day, knownOn(data, day));
      } else {
        since.add(policy.assess(knownOn(data, day), day));
      }
    }
    List<JudgedMarket> all = new ArrayList<>(policy.assess(before, settings.policyAsOf()));
    all.addAll(since);
    return all;
  }

  /** The figures of months that had ended, without the days that they are of which were to come. */
  private static MarketData knownOn(MarketData data, LocalDate day) {
    Map<Series, LocalDate> vintages = new EnumMap<>(Series.class);
    data.vintages()
        .forEach(
            (series, vintage) -> {
              if (!vintage.isAfter(day)) {
                vintages.put(series, vintage);
              }
            });
    MarketData ended = data.until(day);
    return vintages.equals(data.vintages()) ? ended : new MarketData(ended.values(), vintages);
  }

  /** What the policy says at the end of a month, or null where the history does not hold it. */
  public @Nullable AdvisedMonth month(YearMonth month) {
    return months.stream().filter(one -> one.month().equals(month)).findFirst().orElse(null);
  }
}
