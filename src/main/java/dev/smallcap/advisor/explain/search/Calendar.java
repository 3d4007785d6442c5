package dev.smallcap.advisor.explain.search;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What time alone will bring: the clock of a recovery, a reading that lapses, figures that become
 * known or too old, money that comes to be needed soon, a profile that grows old, rules and numbers
 * that come into force. Days are judged in order, each with all that came before it. Prices are
 * taken to be renewed. One situation; not thread-safe.
 */
final class Calendar {
  private static final Input HORIZON = new Input("Client", "horizonMonths");

  private final Counterfactual base;
  private final Map<String, Rule> rules;
  private final Thresholds cuts;
  private final SituationOnDay then;
  private final SortedMap<LocalDate, List<Cause>> causes = new TreeMap<>();

  private Calendar(Counterfactual base, Map<String, Rule> rules, Thresholds cuts) {
    this.base = base;
    this.rules = rules;
    this.cuts = cuts;
    BigDecimal last =
        cuts.of(MarketPerturbations.AGE).isEmpty()
            ? BigDecimal.ZERO
            : cuts.of(MarketPerturbations.AGE).last();
    this.then = new SituationOnDay(base, last.intValueExact() + 1);
  }

  /** What comes on a day, in words, by the market of that day, and what the rules read of it. */
  private record Cause(Function<MarketView, Text> why, List<Input> reads) {}

  /**
   * The changes where nothing but prices is renewed, in order; none while data are needed before
   * anything can be judged.
   */
  static List<ScheduledChange> unrenewed(
      Counterfactual base, CounterfactualAnswer now, Map<String, Rule> rules, Thresholds cuts) {
    if (now.decision() == Decision.NEEDS_DATA) {
      return List.of();
    }
    Calendar calendar = new Calendar(base, rules, cuts);
    calendar.clock(false);
    calendar.lapses();
    calendar.standing();
    return calendar.walked(calendar.then::unrenewed);
  }

  /**
   * The changes where the reading of a recovery is renewed as time goes on, in order; none where no
   * recovery runs, its clock has no stage to come, or renewing changes nothing.
   *
   * @param unrenewed the changes where it is not
   */
  static List<ScheduledChange> renewed(
      Counterfactual base,
      CounterfactualAnswer now,
      Map<String, Rule> rules,
      Thresholds cuts,
      List<ScheduledChange> unrenewed) {
    Calendar calendar = new Calendar(base, rules, cuts);
    if (now.decision() != Decision.NEEDS_DATA) {
      calendar.clock(true);
    }
    if (calendar.causes.isEmpty()) {
      return List.of();
    }
    calendar.standing();
    List<ScheduledChange> renewed = calendar.walked(calendar.then::renewed);
    return answers(renewed).equals(answers(unrenewed)) ? List.of() : renewed;
  }

  private static Map<LocalDate, CounterfactualAnswer> answers(List<ScheduledChange> coming) {
    return coming.stream().collect(Collectors.toMap(ScheduledChange::on, ScheduledChange::answer));
  }

  /** Asks the policy on each of the days, and keeps those on which the answer is another. */
  private List<ScheduledChange> walked(Function<LocalDate, MarketView> market) {
    List<ScheduledChange> found = new ArrayList<>();
    Counterfactual before = then.in(base.market());
    CounterfactualAnswer last = before.answer();
    for (Map.Entry<LocalDate, List<Cause>> day : causes.entrySet()) {
      Counterfactual situation = situation(day.getKey(), market);
      CounterfactualAnswer answer = situation == null ? null : answer(situation);
      if (situation == null || answer == null) {
        continue;
      }
      if (!answer.equals(last)) {
        found.add(
            new ScheduledChange(
                day.getKey(),
                why(day.getValue(), situation.market()),
                last,
                answer,
                situation.situation(),
                new RuleDelta(rules, before)
                    .of(
                        situation,
                        day.getValue().stream().flatMap(one -> one.reads().stream()).toList())));
        last = answer;
      }
      before = situation;
    }
    return found;
  }

  private @Nullable Counterfactual situation(
      LocalDate day, Function<LocalDate, MarketView> market) {
    try {
      return then.in(market.apply(day));
    } catch (InputException | PolicyException e) {
      // on that day there is no such situation
      return null;
    }
  }

  private static @Nullable CounterfactualAnswer answer(Counterfactual situation) {
    try {
      return situation.answer();
    } catch (InputException | PolicyException e) {
      // the policy has no answer then
      return null;
    }
  }

  private void add(@Nullable LocalDate on, Text why, List<Input> reads) {
    add(on, market -> why, reads);
  }

  private void add(@Nullable LocalDate on, Function<MarketView, Text> why, List<Input> reads) {
    if (on != null && on.isAfter(base.asOf())) {
      causes.computeIfAbsent(on, day -> new ArrayList<>()).add(new Cause(why, reads));
    }
  }

  /** Where a month is short, an age or a span of months is full a day later. */
  private void addFull(@Nullable LocalDate on, Text why, List<Input> reads) {
    add(on, why, reads);
    add(on == null ? null : on.plusDays(1), why, reads);
  }

  /** The recovery grows older, by what was given or, where readings are renewed, by new figures. */
  private void clock(boolean renewed) {
    ReadingView acting = base.market().acting();
    Integer age = acting.age();
    if (acting.phase() != CyclePhase.EARLY_RECOVERY || age == null) {
      return;
    }
    ReadingOrigin given = acting.given();
    for (BigDecimal last : cuts.of(MarketPerturbations.AGE)) {
      int month = last.intValueExact() + 1;
      if (month > age && given != null) {
        addFull(
            JudgedMarket.of(base.market()).recoveryReaches(month),
            say("the recovery is in month {0}", "회복 {0}개월째", month),
            MarketPerturbations.READS);
      } else if (month > age && renewed) {
        add(
            JudgedMarket.of(base.market()).recoveryReaches(month),
            say(
                "the recovery is in month {0}, at the earliest, if newer figures still read one",
                "빠르면 회복 {0}개월째(새 통계도 회복으로 읽히는 경우)", month),
            MarketPerturbations.READS);
      }
    }
    if (given == null && renewed && !causes.isEmpty()) {
      add(
          acting.tiltExpiry(),
          say("the year of the recovery is over", "회복 1년이 지남"),
          MarketPerturbations.READS);
    }
  }

  /** Nothing newer is handed in: what was given lapses, figures become known, or too old. */
  private void lapses() {
    for (LocalDate on : JudgedMarket.of(base.market()).turningDays()) {
      add(on, market -> lapsed(on, market), MarketPerturbations.READS);
    }
  }

  private Text lapsed(LocalDate on, MarketView market) {
    ReadingView acting = base.market().acting();
    ReadingOrigin given = acting.given();
    if (given != null && on.equals(given.usedUntil().plusDays(1))) {
      return say(
          "the given phase is no longer used, unless it is renewed",
          "지정된 국면의 사용 기한이 지남(갱신하지 않는 경우)");
    }
    if (on.equals(acting.tiltExpiry())) {
      return say("the year of the recovery is over", "회복 1년이 지남");
    }
    return market.acting().phase() == CyclePhase.UNKNOWN
        ? say(
            "the figures are too old, unless newer ones are handed in", "통계가 오래됨(새 통계를 전달하지 않는 경우)")
        : say("the figures handed in read otherwise by then", "전달된 통계에 따른 판단이 그때 달라짐");
  }

  /** What comes whatever becomes of the market. */
  private void standing() {
    needs();
    profile();
    parts();
    for (LocalDate on : base.policy().days()) {
      add(
          on,
          say("the policy has other rules or numbers from that day on", "그날부터 정책의 규칙이나 수치가 바뀜"),
          List.of());
    }
  }

  /** The money is needed on the same day, which comes nearer. */
  private void needs() {
    LocalDate needed = base.client().moneyNeededOn();
    if (needed == null) {
      return;
    }
    TreeSet<BigDecimal> limits = new TreeSet<>(cuts.of(DatePerturbations.NEED));
    limits.addAll(cuts.of(HORIZON));
    for (BigDecimal limit : limits) {
      int months = limit.intValueExact();
      // begun months are counted or not: up to so many are left a month before fewer are
      for (int left : new int[] {months + 1, months}) {
        addFull(
            needed.minusMonths(left),
            say("the money is needed within {0} months", "{0}개월 이내에 자금이 필요함", left),
            List.of(DatePerturbations.NEED, HORIZON));
      }
    }
  }

  /** The next of the monthly parts is due; a month's last day is followed by the next one's. */
  private void parts() {
    LocalDate last = base.account().lastPartOn();
    if (last != null) {
      for (LocalDate on :
          List.of(last.plusMonths(1), YearMonth.from(last).plusMonths(1).atEndOfMonth())) {
        add(on, say("the next monthly part is due", "다음 월별 분할 매수일이 됨"), List.of());
      }
    }
  }

  private void profile() {
    for (BigDecimal limit : cuts.of(DatePerturbations.PROFILE)) {
      add(
          base.client().profiledOn().plusDays(limit.longValueExact() + 1),
          say(
              "the risk profile is more than {0} days old, unless it is taken again",
              "투자성향 진단 후 {0}일이 지남(다시 진단하지 않는 경우)", limit),
          List.of(DatePerturbations.PROFILE));
    }
  }

  private static Text why(List<Cause> causes, MarketView market) {
    List<Text> told = causes.stream().map(one -> one.why().apply(market)).distinct().toList();
    return new Text(
        told.stream().map(Text::en).collect(Collectors.joining("; ")),
        told.stream().map(Text::ko).collect(Collectors.joining("; ")));
  }
}
