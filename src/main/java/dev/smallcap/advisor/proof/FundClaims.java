package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.invariant.About;
import dev.smallcap.advisor.invariant.Claim;
import dev.smallcap.advisor.invariant.Invariant;
import dev.smallcap.advisor.rule.EvaluationStep;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AccountType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at invariants about funds for every request and every fund of the list. Immutable. */
final class FundClaims {
  private final List<Asked> asked = new ArrayList<>();

  private record Asked(FundRequest request, Fund fund, Map<String, Object> values) {}

  FundClaims(Policy policy, Factoring factoring) {
    for (AccountType account : AccountType.values()) {
      for (boolean hedge : new boolean[] {false, true}) {
        for (int grade = 1; grade <= Fund.MILDEST; grade++) {
          FundRequest request = new FundRequest(account, hedge, grade);
          for (Fund fund : policy.funds().funds()) {
            asked.add(new Asked(request, fund, values(request, fund, factoring)));
          }
        }
      }
    }
  }

  private static Map<String, Object> values(FundRequest request, Fund fund, Factoring factoring) {
    Map<Input, @Nullable Object> given = Block.values(List.of(request, fund));
    Map<String, Object> values = new HashMap<>();
    for (String word : About.FUND.words().keySet()) {
      Object value = given.get(new Input(About.FUND.fact(word), About.FUND.property(word)));
      if (value != null) {
        values.put(word, value);
      }
    }
    boolean allowed = fund.accounts().contains(request.account());
    values.put("allowed", allowed);
    values.put(
        "eligible",
        allowed
            && fund.plain()
            && factoring.of(EvaluationStep.FUNDS).stream()
                .anyMatch(block -> !block.findings(block.cell(given)).isEmpty()));
    return values;
  }

  Looked look(Invariant invariant, List<Fault> faults) {
    List<Asked> broken = new ArrayList<>();
    long spoken = 0;
    for (Asked one : asked) {
      spoken += invariant.speaksOf(one.values(), Set.of()) ? 1 : 0;
      if (!invariant.broken(one.values(), Set.of(), Map.of()).isEmpty()) {
        broken.add(one);
      }
    }
    if (!broken.isEmpty()) {
      Asked first = broken.get(0);
      Claim claim = invariant.broken(first.values(), Set.of(), Map.of()).get(0);
      faults.add(
          new Fault(
              Fault.Kind.BROKEN,
              invariant.id(),
              invariant.says() + ": (" + claim + ") does not hold",
              "funds",
              "account "
                  + first.request().account()
                  + ", hedge wanted "
                  + (first.request().hedgeWanted() ? "yes" : "no")
                  + ", lowest grade "
                  + first.request().lowestGrade()
                  + ", fund "
                  + first.fund().id(),
              List.of(first.request(), first.fund()),
              broken.size()));
    }
    return new Looked(
        invariant.id(),
        invariant.says(),
        Looked.Scope.FUNDS,
        List.of("FundRequest", "Fund"),
        asked.size(),
        spoken);
  }
}
