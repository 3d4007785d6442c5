package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.conclusion.FundEligible;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AccountType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which funds of the two lists an account can buy under one policy and not the other. */
final class FundDifference {
  private FundDifference() {}

  static List<Region> of(Policy old, Policy now, LocalDate day) {
    Map<String, SortedSet<String>> where = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (AccountType account : AccountType.values()) {
      for (boolean hedge : new boolean[] {false, true}) {
        for (int grade = 1; grade <= Fund.MILDEST; grade++) {
          FundRequest request = new FundRequest(account, hedge, grade);
          SortedSet<String> before = bought(old, day, request);
          SortedSet<String> after = bought(now, day, request);
          SortedSet<String> all = new TreeSet<>(before);
          all.addAll(after);
          for (String fund : all) {
            if (before.contains(fund) != after.contains(fund)) {
              String change =
                  "fund " + fund + (after.contains(fund) ? " can be bought" : " is not bought");
              where.computeIfAbsent(change, key -> new TreeSet<>()).add(account.name());
              counts.merge(change, 1L, Long::sum);
            }
          }
        }
      }
    }
    List<Region> regions = new ArrayList<>();
    where.forEach(
        (change, accounts) ->
            regions.add(
                new Region(
                    "funds",
                    Degree.OUTCOME,
                    String.join(", ", accounts),
                    change,
                    counts.getOrDefault(change, 0L))));
    return regions;
  }

  private static SortedSet<String> bought(Policy policy, LocalDate day, FundRequest request) {
    List<Object> facts = new ArrayList<>();
    facts.add(request);
    for (Fund fund : policy.funds().funds()) {
      if (fund.plain() && fund.accounts().contains(request.account())) {
        facts.add(fund);
      }
    }
    SortedSet<String> bought = new TreeSet<>();
    for (Finding finding : policy.judge(day, "funds", facts)) {
      if (finding.conclusion() instanceof FundEligible found) {
        Fund fund = policy.funds().find(found.fund());
        bought.add(found.fund() + (fund == null ? "" : " (" + fund.index() + ")"));
      }
    }
    return bought;
  }
}
