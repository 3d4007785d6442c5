package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.measure.ClientFacts;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.TradeSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at invariants of whole advice over whole situations: since amounts are continuous this is
 * no proof, and is never called one. One look, once.
 */
final class AdviceClaims {
  private final PolicyModel policy;
  private final Situations situations;
  private final List<Invariant> invariants;
  private final Map<String, LongAdder> spoken = new HashMap<>();

  AdviceClaims(PolicyModel policy, Situations situations, List<Invariant> invariants) {
    this.policy = policy;
    this.situations = situations;
    this.invariants = invariants;
    invariants.forEach(invariant -> spoken.put(invariant.id(), new LongAdder()));
  }

  private record Broken(String subject, String text, int number) {}

  /** Looks at structured situations and at random ones. */
  List<InvariantScope> look(Proof.Effort effort, long seed, List<ProofFault> faults) {
    int random = effort.advice();
    int structured = effort.structured() ? situations.structured() : 0;
    List<Broken> broken =
        IntStream.range(0, structured + random)
            .parallel()
            .mapToObj(number -> look(number, situation(number, structured, seed)))
            .flatMap(List::stream)
            .toList();
    Map<String, List<Broken>> subjects = new LinkedHashMap<>();
    broken.forEach(
        one -> subjects.computeIfAbsent(one.subject(), subject -> new ArrayList<>()).add(one));
    subjects.forEach(
        (subject, shown) -> {
          Broken first = shown.get(0);
          Counterexample example = new Counterexample(situation(first.number(), structured, seed));
          faults.add(
              new ProofFault(
                  subject.equals(ANSWER) ? ProofFault.Kind.GAP : ProofFault.Kind.BROKEN,
                  subject,
                  first.text(),
                  "advice",
                  example.text(),
                  List.of(example.given()),
                  shown.size()));
        });
    return invariants.stream()
        .map(
            invariant ->
                new InvariantScope(
                    invariant.id(),
                    invariant.says(),
                    InvariantScope.Extent.SITUATIONS,
                    List.of(),
                    structured + random,
                    Objects.requireNonNull(spoken.get(invariant.id())).sum()))
        .toList();
  }

  private static final String ANSWER = "Recommendation";

  private Situation situation(int number, int structured, long seed) {
    return number < structured
        ? situations.structured(number)
        : situations.random(number - structured, seed);
  }

  private List<Broken> look(int number, Situation situation) {
    DecisionTrace trace;
    Recommendation advice;
    try {
      trace = policy.trace(situation);
      advice = trace.recommendation();
    } catch (PolicyException e) {
      return List.of(new Broken(ANSWER, String.valueOf(e.getMessage()), number));
    }
    Map<String, Object> values = values(trace);
    Set<String> said = new HashSet<>();
    advice.told().forEach(reason -> said.add(reason.ruleId()));
    List<Broken> broken = new ArrayList<>();
    for (Invariant invariant : invariants) {
      if (invariant.speaksOf(values, said)) {
        Objects.requireNonNull(spoken.get(invariant.id())).increment();
        for (Assertion claim : invariant.broken(values, said, beside(invariant, situation))) {
          broken.add(
              new Broken(
                  invariant.id(), invariant.says() + ": (" + claim + ") does not hold", number));
        }
      }
    }
    return broken;
  }

  /** What results for the next higher profile; nothing where there is none, or it is refused. */
  private Map<String, Object> beside(Invariant invariant, Situation situation) {
    Situation higher = invariant.beside().isEmpty() ? null : higher(situation);
    Results results = higher == null ? null : Results.of(policy, policy.trace(higher));
    return results == null ? Map.of() : results.words();
  }

  /** The same with the next higher risk profile, or null where there is none. */
  private static @Nullable Situation higher(Situation situation) {
    List<RiskProfile> all = List.of(RiskProfile.values());
    int next = all.indexOf(situation.client().riskProfile()) + 1;
    return next == all.size() ? null : situation.with(situation.client().profiled(all.get(next)));
  }

  private Map<String, Object> values(DecisionTrace trace) {
    Situation situation = trace.situation();
    Recommendation advice = trace.recommendation();
    Portfolio portfolio =
        Portfolio.measure(
            situation.account(),
            situation.holdings(),
            policy.funds(),
            policy.parts(),
            advice.asOf());
    List<Object> known = new ArrayList<>(List.of(JudgedMarket.of(situation.market()).facts()));
    known.addAll(
        ClientFacts.of(
            situation.client(),
            situation.account(),
            portfolio,
            portfolio.oldest(List.of(), advice.asOf()),
            advice.asOf(),
            policy
                .funds()
                .calendars()
                .of(situation.account().type())
                .knows(advice.asOf(), advice.review().next())));
    Map<String, Object> values =
        InvariantInputs.values(InvariantSubject.ADVICE, DecisionTable.values(known));
    results(advice, values);
    Results results = Results.of(policy, trace);
    if (results != null) {
      values.putAll(results.words());
    }
    return values;
  }

  private void results(Recommendation advice, Map<String, Object> values) {
    Sleeve sleeve = advice.sleeve();
    values.put("account", advice.account().type());
    values.put("decision", advice.decision());
    values.put("suitable", advice.suitable());
    put("stance", sleeve.stance(), values);
    put("size", sleeve.size(), values);
    put("russell", sleeve.russell(), values);
    put("sleeve target", sleeve.target(), values);
    values.put("targeted", targeted(advice));
    values.put("traded", !advice.trades().isEmpty());
    List<Trade> buys =
        advice.trades().stream().filter(trade -> trade.side() == TradeSide.BUY).toList();
    values.put("bought", !buys.isEmpty());
    values.put("sleeve bought", buys.stream().anyMatch(buy -> sleeve(advice, buy.fund())));
    values.put(
        "russell bought",
        buys.stream().anyMatch(buy -> kind(advice, buy.fund()) == PositionKind.RUSSELL_2000));
    values.put("barred fund bought", buys.stream().anyMatch(buy -> barred(advice, buy.fund())));
    values.put(
        "leveraged fund bought",
        buys.stream()
            .map(buy -> policy.funds().find(buy.fund()))
            .anyMatch(fund -> fund == null || !fund.plain()));
    values.put("russell target", target(advice, PositionKind.RUSSELL_2000));
    put("weights", weights(advice), values);
    values.put("reasons", advice.reasons().size());
    values.put(
        "unsourced reasons",
        (int)
            advice.told().stream()
                .filter(reason -> reason.source().en().isBlank() || reason.source().ko().isBlank())
                .count());
    values.put("evidence", advice.evidence().size());
  }

  private static void put(String word, @Nullable Object value, Map<String, Object> values) {
    if (value != null) {
      values.put(word, value);
    }
  }

  private boolean barred(Recommendation advice, String id) {
    Fund fund = policy.funds().find(id);
    return fund == null || !fund.accounts().contains(advice.account().type());
  }

  private boolean sleeve(Recommendation advice, String id) {
    PositionKind kind = kind(advice, id);
    return kind != null && policy.parts().inSleeve(kind);
  }

  private static @Nullable PositionKind kind(Recommendation advice, String id) {
    return advice.weights().stream()
        .filter(weight -> weight.id().equals(id))
        .map(Weight::kind)
        .findFirst()
        .orElse(null);
  }

  private static Percent target(Recommendation advice, PositionKind kind) {
    Percent sum = Percent.ZERO;
    for (Weight weight : advice.weights()) {
      if (weight.kind() == kind && weight.target() != null) {
        sum = sum.plus(weight.target());
      }
    }
    return sum;
  }

  /** Whether anything says what the account is to become. */
  private static boolean targeted(Recommendation advice) {
    return advice.sleeve().target() != null
        || advice.weights().stream()
            .anyMatch(weight -> weight.target() != null || weight.targetOfAccount() != null);
  }

  private static @Nullable Percent weights(Recommendation advice) {
    Percent sum = Percent.ZERO;
    for (Weight weight : advice.weights()) {
      Percent target = weight.targetOfAccount();
      if (target == null) {
        return null;
      }
      sum = sum.plus(target);
    }
    return sum;
  }
}
