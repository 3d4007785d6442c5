package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.FundIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which funds of the two lists an account can buy under one policy and not the other, and which is
 * preferred. Stateless and thread-safe.
 */
final class FundDifference {
  private static final List<AccountType> TYPES = List.of(AccountType.values());
  private static final List<String> ACCOUNTS = TYPES.stream().map(Enum::name).toList();
  private static final List<String> GRADES =
      IntStream.rangeClosed(1, Fund.MILDEST).mapToObj(String::valueOf).toList();
  private static final List<ReportDimension> FACETS =
      List.of(
          new ReportDimension(
              ReportDimension.ACCOUNT, ACCOUNTS.size(), places -> TermWords.of(ACCOUNTS, places)),
          new ReportDimension(
              ReportDimension.BESIDE,
              2,
              places -> places.contains(1) ? "hedge wanted" : "no hedge wanted"),
          new ReportDimension(
              ReportDimension.BESIDE,
              GRADES.size(),
              places -> "lowest grade " + TermWords.joined(Interval.words(GRADES, places))));

  private FundDifference() {}

  static List<Region> of(PolicyModel old, PolicyModel now, LocalDate day) {
    Map<String, List<List<Integer>>> changes = new LinkedHashMap<>();
    for (int account = 0; account < ACCOUNTS.size(); account++) {
      for (int hedge = 0; hedge < 2; hedge++) {
        for (int grade = 1; grade <= Fund.MILDEST; grade++) {
          FundRequest request = new FundRequest(TYPES.get(account), hedge == 1, grade);
          List<Integer> cell = List.of(account, hedge, grade - 1);
          changes(bought(old, day, request), bought(now, day, request))
              .forEach(
                  change -> changes.computeIfAbsent(change, key -> new ArrayList<>()).add(cell));
        }
      }
    }
    List<Region> regions = new ArrayList<>();
    changes.forEach(
        (change, cells) ->
            regions.addAll(new ChangeText(Impact.OUTCOME, change).regions("funds", FACETS, cells)));
    return regions;
  }

  private static List<String> changes(List<Fund> before, List<Fund> after) {
    Map<String, FundIndex> old = indices(before);
    Map<String, FundIndex> now = indices(after);
    SortedSet<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    List<String> changes = new ArrayList<>();
    for (String fund : all) {
      if (old.get(fund) != now.get(fund)) {
        String index = " (" + now.getOrDefault(fund, old.get(fund)) + ")";
        changes.add(
            "fund " + fund + index + (now.containsKey(fund) ? " can be bought" : " is not bought"));
      }
    }
    for (FundIndex index : FundIndex.values()) {
      String one = first(before, index);
      String other = first(after, index);
      if (!one.equals(other) && !one.isEmpty() && !other.isEmpty()) {
        changes.add("fund " + other + " is bought for " + index + " rather than " + one);
      }
    }
    return changes;
  }

  private static Map<String, FundIndex> indices(List<Fund> funds) {
    Map<String, FundIndex> indices = new TreeMap<>();
    funds.forEach(fund -> indices.put(fund.id(), fund.index()));
    return indices;
  }

  /** The fund that is preferred for an index, or nothing. */
  private static String first(List<Fund> funds, FundIndex index) {
    return funds.stream()
        .filter(fund -> fund.index() == index)
        .map(Fund::id)
        .findFirst()
        .orElse("");
  }

  /** What can be bought, in order of preference. */
  private static List<Fund> bought(PolicyModel policy, LocalDate day, FundRequest request) {
    List<Fund> offered =
        policy.funds().funds().stream()
            .filter(fund -> fund.plain() && fund.accounts().contains(request.account()))
            .toList();
    List<Object> facts = new ArrayList<>(offered);
    facts.add(request);
    Set<String> eligible = new HashSet<>();
    for (Finding finding : policy.judge(day, RuleFolder.FUNDS.id(), facts)) {
      if (finding.conclusion() instanceof FundEligible found) {
        eligible.add(found.fund());
      }
    }
    return offered.stream().filter(fund -> eligible.contains(fund.id())).toList();
  }
}
