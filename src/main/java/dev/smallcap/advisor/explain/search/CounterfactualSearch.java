package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.explain.counterfactual.ScheduledChange;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks for what would change the advice of a policy, by running its rules on changed situations.
 * Immutable and thread-safe.
 */
public final class CounterfactualSearch {
  private static final int DAYS_KEPT = 64;

  private final PolicyModel policy;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final InputNames named;
  private final Map<LocalDate, Thresholds> cuts = new ConcurrentHashMap<>();

  private CounterfactualSearch(PolicyModel policy) {
    this.policy = policy;
    this.named = new InputNames(policy.book().words());
    policy.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
  }

  /** Asks a policy. */
  public static CounterfactualSearch of(PolicyModel policy) {
    return new CounterfactualSearch(policy);
  }

  /**
   * Looks for what would change an advice that was judged already.
   *
   * @param trace what the policy decides in the situation
   */
  public Counterfactuals changes(DecisionTrace trace) {
    Counterfactual base = Counterfactual.of(policy, trace);
    Recommendation advice = base.advice();
    CounterfactualAnswer now = CounterfactualAnswer.of(advice, policy.parts()::inSleeve);
    Thresholds cuts = cuts(base.asOf());
    RuleDelta turnsOn = new RuleDelta(rules, base);
    Search search = new Search(base, now, turnsOn, options(base, advice, cuts));
    List<Change> own = search.singles(who -> who == Decider.CLIENT);
    List<Change> found = search.singles(who -> who == Decider.FOUND);
    List<Change> nobody = search.singles(who -> who == Decider.NOBODY);
    List<ScheduledChange> later = Calendar.unrenewed(base, now, rules, cuts);
    return new Counterfactuals(
        advice,
        now,
        with(
            own,
            lifts(own) ? List.of() : search.together(who -> who == Decider.CLIENT, Decider.CLIENT)),
        with(
            found,
            lifts(own) || lifts(found)
                ? List.of()
                : search.together(who -> who != Decider.NOBODY, Decider.FOUND)),
        nobody,
        later,
        Calendar.renewed(base, now, rules, cuts, later),
        Counterfactuals.boundary(Stream.of(own, found, nobody).flatMap(List::stream).toList()),
        named.words());
  }

  /** Whether one of these leads to a sleeve that is judged and not refused. */
  private static boolean lifts(List<Change> changes) {
    return changes.stream().anyMatch(change -> change.answer().stance() != null);
  }

  private static List<Change> with(List<Change> singles, List<Change> together) {
    return Stream.concat(singles.stream(), together.stream()).toList();
  }

  private Thresholds cuts(LocalDate day) {
    if (cuts.size() >= DAYS_KEPT) {
      cuts.clear();
    }
    return cuts.computeIfAbsent(day, one -> PolicyPartition.cuts(policy, one));
  }

  private List<Candidate> options(Counterfactual base, Recommendation advice, Thresholds cut) {
    List<Candidate> options = new ArrayList<>(ClientPerturbations.of(base, cut, named));
    options.addAll(Amounts.of(base, advice, cut, named));
    options.addAll(AccountPerturbations.of(base, named));
    options.addAll(DatePerturbations.of(base, cut, named));
    options.addAll(MarketPerturbations.of(base, cut, named));
    return options;
  }
}
