package dev.smallcap.advisor.explain.search;

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
import dev.smallcap.advisor.terms.Wording;
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
  private final Wording words;
  private final SituationOnDay then;
  private final SortedMap<LocalDate, List<Cause>> causes = new TreeMap<>();

  private Calendar(Counterfactual base, Map<String, Rule> rules, Thresholds cuts) {
    this.base = base;
    this.rules = rules;
    this.cuts = cuts;
    this.words = base.policy().book().words();
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
        Text why = why(day.getValue(), situation.market());
        found.add(
            new ScheduledChange(
                day.getKey(),
                why,
                last,
                answer,
                situation.situation(),
                new RuleDelta(rules, before)
                    .of(
                        situation,
                        day.getValue().stream().flatMap(one -> one.reads().stream()).toList()),
                told(day.getKey(), why, last, answer)));
        last = answer;
      }
      before = situation;
    }
    return found;
  }

  private Text told(
      LocalDate on, Text why, CounterfactualAnswer before, CounterfactualAnswer then) {
    return words.say(
        "explain.coming",
        Map.of(
            "day", on, "why", why, "difference", new AnswerWords(words).difference(before, then)));
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
            words.say("explain.recovery-month", Map.of("month", month)),
            MarketPerturbations.READS);
      } else if (month > age && renewed) {
        add(
            JudgedMarket.of(base.market()).recoveryReaches(month),
            words.say("explain.recovery-earliest", Map.of("month", month)),
            MarketPerturbations.READS);
      }
    }
    if (given == null && renewed && !causes.isEmpty()) {
      add(acting.tiltExpiry(), words.say("explain.recovery-over"), MarketPerturbations.READS);
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
      return words.say("explain.lapsed");
    }
    if (on.equals(acting.tiltExpiry())) {
      return words.say("explain.recovery-over");
    }
    return words.say(
        market.acting().phase() == CyclePhase.UNKNOWN
            ? "explain.figures-old"
            : "explain.figures-otherwise");
  }

  /** What comes whatever becomes of the market. */
  private void standing() {
    needs();
    profile();
    parts();
    for (LocalDate on : base.policy().days()) {
      add(on, words.say("explain.policy-otherwise"), List.of());
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
            words.say("explain.need-within", Map.of("months", left)),
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
        add(on, words.say("explain.part-due"), List.of());
      }
    }
  }

  private void profile() {
    for (BigDecimal limit : cuts.of(DatePerturbations.PROFILE)) {
      add(
          base.client().profiledOn().plusDays(limit.longValueExact() + 1),
          words.say("explain.profile-old", Map.of("days", limit)),
          List.of(DatePerturbations.PROFILE));
    }
  }

  private static Text why(List<Cause> causes, MarketView market) {
    return Text.joined(
        causes.stream().map(one -> one.why().apply(market)).distinct().toList(), "; ");
  }
}
