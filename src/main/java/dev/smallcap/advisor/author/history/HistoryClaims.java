package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the policy asks in each stage against what followed. What it asks says what it rests
 * on: a sleeve that is built, that small companies lead. Stateless and thread-safe.
 */
final class HistoryClaims {
  private static final double HUNDRED = 100;
  private static final Comparator<ClaimRecord> AGAINST_FIRST =
      Comparator.comparing(ClaimRecord::standing)
          .thenComparing(ClaimRecord::speakingAgainst, Comparator.reverseOrder())
          .thenComparing(ClaimRecord::claim)
          .thenComparing(one -> place(one.stage()));

  private HistoryClaims() {}

  /** Where a stage stands among all; what is about all of them stands first. */
  private static int place(@Nullable Stage stage) {
    return stage == null ? -1 : List.of(Stage.values()).indexOf(stage);
  }

  /** The claims, those that speak against the policy first. */
  static List<ClaimRecord> of(PolicyHistory history, IndexReturns returns, PolicyGrowth growth) {
    List<Cycle> cycles = Cycle.of(history.months());
    Map<Key, List<StageEpisode>> episodes = new TreeMap<>();
    for (Cycle cycle : cycles) {
      Map<Key, List<AdvisedMonth>> months = new TreeMap<>();
      for (AdvisedMonth month : history.months()) {
        YearMonth next = month.month().plusMonths(1);
        boolean followed =
            !month.month().isBefore(returns.first()) && !next.isAfter(returns.last());
        if (cycle.holds(month.month()) && followed) {
          for (HistoryClaim claim : claims(month)) {
            months
                .computeIfAbsent(new Key(claim, month.stage()), key -> new ArrayList<>())
                .add(month);
          }
        }
      }
      months.forEach(
          (key, some) ->
              episodes
                  .computeIfAbsent(key, same -> new ArrayList<>())
                  .add(episode(key, cycle, some, returns, history)));
      whole(cycle, growth, history, episodes);
    }
    return episodes.entrySet().stream()
        .map(one -> new ClaimRecord(one.getKey().claim(), one.getKey().stage(), one.getValue()))
        .sorted(AGAINST_FIRST)
        .toList();
  }

  private record Key(HistoryClaim claim, @Nullable Stage stage) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::claim).thenComparing(key -> place(key.stage()));

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static List<HistoryClaim> claims(AdvisedMonth month) {
    Stance stance = month.advice().sleeve().stance();
    if (stance == Stance.EXIT) {
      return List.of(HistoryClaim.LARGE_OVER_SMALL);
    }
    Percent russell = month.advice().sleeve().russell();
    if (stance != Stance.BUILD || russell == null) {
      return List.of();
    }
    return List.of(
        HistoryClaim.SMALL_OVER_LARGE,
        russell.isPositive() ? HistoryClaim.RUSSELL_OVER_SP600 : HistoryClaim.SP600_OVER_RUSSELL);
  }

  private static StageEpisode episode(
      Key key,
      Cycle cycle,
      List<AdvisedMonth> months,
      IndexReturns returns,
      PolicyHistory history) {
    List<YearMonth> followed = months.stream().map(month -> month.month().plusMonths(1)).toList();
    IndexFund leader =
        switch (key.claim()) {
          case LARGE_OVER_SMALL -> IndexFund.IVV;
          case RUSSELL_OVER_SP600 -> IndexFund.IWM;
          default -> IndexFund.IJR;
        };
    IndexFund laggard =
        switch (key.claim()) {
          case SMALL_OVER_LARGE -> IndexFund.IVV;
          case SP600_OVER_RUSSELL -> IndexFund.IWM;
          default -> IndexFund.IJR;
        };
    return episode(
        key,
        cycle,
        followed,
        growth(followed, leader, returns),
        growth(followed, laggard, returns),
        history);
  }

  private static void whole(
      Cycle cycle,
      PolicyGrowth growth,
      PolicyHistory history,
      Map<Key, List<StageEpisode>> episodes) {
    List<GrowthMonth> all = growth.months();
    List<YearMonth> followed = new ArrayList<>();
    GrowthMonth begin = null;
    GrowthMonth end = null;
    for (int i = 1; i < all.size(); i++) {
      if (cycle.holds(all.get(i - 1).month())) {
        begin = begin == null ? all.get(i - 1) : begin;
        end = all.get(i);
        followed.add(end.month());
      }
    }
    if (begin == null || end == null) {
      return;
    }
    Map<HistoryClaim, ToDoubleFunction<GrowthMonth>> others =
        new TreeMap<>(
            Map.of(
                HistoryClaim.POLICY_OVER_NOTHING, GrowthMonth::nothing,
                HistoryClaim.POLICY_OVER_SP600, GrowthMonth::alone));
    for (Map.Entry<HistoryClaim, ToDoubleFunction<GrowthMonth>> other : others.entrySet()) {
      Key key = new Key(other.getKey(), null);
      episodes
          .computeIfAbsent(key, same -> new ArrayList<>())
          .add(
              episode(
                  key,
                  cycle,
                  followed,
                  (end.policy() / begin.policy() - 1) * HUNDRED,
                  (other.getValue().applyAsDouble(end) / other.getValue().applyAsDouble(begin) - 1)
                      * HUNDRED,
                  history));
    }
  }

  private static StageEpisode episode(
      Key key,
      Cycle cycle,
      List<YearMonth> followed,
      double leader,
      double laggard,
      PolicyHistory history) {
    YearMonth from = followed.get(0);
    return new StageEpisode(
        key.claim(),
        key.stage(),
        cycle.name(),
        from,
        followed.get(followed.size() - 1),
        followed.size(),
        leader,
        laggard,
        from.atDay(1).isBefore(history.firstDay()));
  }

  /** What a fund grew over some months, percent. */
  static double growth(List<YearMonth> months, IndexFund fund, IndexReturns returns) {
    double grown = 1;
    for (YearMonth month : months) {
      grown *= Objects.requireNonNull(returns.factor(fund, month.minusMonths(1), month));
    }
    return (grown - 1) * HUNDRED;
  }
}
