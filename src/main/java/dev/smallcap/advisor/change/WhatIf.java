package dev.smallcap.advisor.change;

import dev.smallcap.advisor.DecisionTrace;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situation;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.cell.Cuts;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what would change the advice of a policy, by running its rules on changed situations.
 *
 * <pre>{@code
 * Changes changes = WhatIf.of(policy).changes(client, account, holdings, market);
 * changes.client().forEach(change -> out.println(change.text().en()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one for a policy and share it.
 */
public final class WhatIf {
  private static final int DAYS_KEPT = 64;

  private final Policy policy;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Named named;
  private final Map<LocalDate, Cuts> cuts = new ConcurrentHashMap<>();

  private WhatIf(Policy policy) {
    this.policy = policy;
    this.named = new Named(policy.book().words());
    policy.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
  }

  /**
   * Asks a policy.
   *
   * @throws dev.smallcap.advisor.terms.InputException if it is missing
   */
  public static WhatIf of(Policy policy) {
    return new WhatIf(Checks.given(policy, "policy"));
  }

  /**
   * Looks for what would change an advice.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public Changes changes(Client client, Account account, Holdings holdings, MarketView market) {
    return changes(policy.trace(new Situation(client, account, holdings, market)));
  }

  /**
   * Looks for what would change an advice that was judged already.
   *
   * @param trace what the policy decides in the situation
   */
  public Changes changes(DecisionTrace trace) {
    Counterfactual base = Counterfactual.of(policy, trace);
    Recommendation advice = base.advice();
    Answer now = Answer.of(advice);
    Cuts cuts = cuts(base.asOf());
    TurnsOn turnsOn = new TurnsOn(rules, base);
    Search search = new Search(base, now, turnsOn, options(base, advice, cuts));
    List<Change> own = search.singles(who -> who == Who.CLIENT);
    List<Change> found = search.singles(who -> who == Who.FOUND);
    List<Change> nobody = search.singles(who -> who == Who.NOBODY);
    List<Later> later = Calendar.unrenewed(base, now, rules, cuts);
    return new Changes(
        advice,
        now,
        with(own, lifts(own) ? List.of() : search.together(who -> who == Who.CLIENT, Who.CLIENT)),
        with(
            found,
            lifts(own) || lifts(found)
                ? List.of()
                : search.together(who -> who != Who.NOBODY, Who.FOUND)),
        nobody,
        later,
        Calendar.renewed(base, now, rules, cuts, later),
        boundary(Stream.of(own, found, nobody).flatMap(List::stream).toList()));
  }

  /** Whether one of these leads to a sleeve that is judged and not refused. */
  private static boolean lifts(List<Change> changes) {
    return changes.stream().anyMatch(change -> change.answer().stance() != null);
  }

  private static List<Change> with(List<Change> singles, List<Change> together) {
    return Stream.concat(singles.stream(), together.stream()).toList();
  }

  private Cuts cuts(LocalDate day) {
    if (cuts.size() >= DAYS_KEPT) {
      cuts.clear();
    }
    return cuts.computeIfAbsent(day, one -> Factoring.cuts(policy, one));
  }

  private List<Option> options(Counterfactual base, Recommendation advice, Cuts cut) {
    List<Option> options = new ArrayList<>(ClientLevers.of(base, cut, named));
    options.addAll(Amounts.of(base, advice, cut, named));
    options.addAll(AccountLevers.of(base, named));
    options.addAll(DateLevers.of(base, cut, named));
    options.addAll(MarketLevers.of(base, cut, named));
    return options;
  }

  /** The number whose threshold is nearest against itself, of changes of one input. */
  static @Nullable Move boundary(List<Change> singles) {
    return singles.stream()
        .map(change -> change.moves().get(0))
        .filter(move -> move.distance() != null)
        .min(Comparator.comparingDouble(Move::relative).thenComparingInt(Move::steps))
        .orElse(null);
  }
}
