package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AccountType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at invariants about funds for every request and every fund of the list. Immutable. */
final class FundClaims {
  private final List<AskedFund> asked = new ArrayList<>();

  private record AskedFund(FundRequest request, Fund fund, Map<String, Object> values) {}

  FundClaims(PolicyModel policy, PolicyPartition factoring) {
    for (AccountType account : AccountType.values()) {
      for (boolean hedge : new boolean[] {false, true}) {
        for (int grade = 1; grade <= Fund.MILDEST; grade++) {
          FundRequest request = new FundRequest(account, hedge, grade);
          for (Fund fund : policy.funds().funds()) {
            asked.add(new AskedFund(request, fund, values(request, fund, factoring)));
          }
        }
      }
    }
  }

  private static Map<String, Object> values(
      FundRequest request, Fund fund, PolicyPartition factoring) {
    Map<Input, @Nullable Object> given = DecisionTable.values(List.of(request, fund));
    Map<String, Object> values = InvariantInputs.values(InvariantSubject.FUND, given);
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

  InvariantScope look(Invariant invariant, List<ProofFault> faults) {
    List<AskedFund> broken = new ArrayList<>();
    long spoken = 0;
    for (AskedFund one : asked) {
      spoken += invariant.speaksOf(one.values(), Set.of()) ? 1 : 0;
      if (!invariant.broken(one.values(), Set.of(), Map.of()).isEmpty()) {
        broken.add(one);
      }
    }
    if (!broken.isEmpty()) {
      AskedFund first = broken.get(0);
      Assertion claim = invariant.broken(first.values(), Set.of(), Map.of()).get(0);
      faults.add(
          new ProofFault(
              ProofFault.Kind.BROKEN,
              invariant.id(),
              invariant.says() + ": (" + claim + ") does not hold",
              "funds",
              "account %s, hedge wanted %s, lowest grade %s, fund %s"
                  .formatted(
                      first.request().account(),
                      first.request().hedgeWanted() ? "yes" : "no",
                      first.request().lowestGrade(),
                      first.fund().id()),
              List.of(first.request(), first.fund()),
              broken.size()));
    }
    return new InvariantScope(
        invariant.id(),
        invariant.says(),
        InvariantScope.Extent.FUNDS,
        List.of("FundRequest", "Fund"),
        asked.size(),
        spoken);
  }
}
