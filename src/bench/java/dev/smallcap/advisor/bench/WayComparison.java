package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether all ways say the same: every finding of the client's, the funds' and the last rules, and
 * every part of the whole recommendation, words and id included.
 */
final class WayComparison {
  private final Policy policy = Policy.standard();
  private final Tables tables = Tables.on(Article.AS_OF);
  private final List<MarketView> markets = markets();
  private final Set<String> fired = new TreeSet<>();
  private final Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);

  /**
   * Compares them.
   *
   * @throws IllegalStateException on the first difference
   */
  static String check(int situations) {
    return new WayComparison().compare(situations);
  }

  private List<MarketView> markets() {
    MarketView none = policy.assess(MarketData.none(), Article.AS_OF);
    MarketView figures = Article.market(policy);
    List<MarketView> markets = new ArrayList<>(List.of(none, figures));
    for (CyclePhase phase : CyclePhase.values()) {
      if (phase == CyclePhase.EARLY_RECOVERY) {
        for (int age : new int[] {3, 9, 15}) {
          markets.add(none.declared(declared(phase).aged(age)));
        }
      } else if (phase != CyclePhase.UNKNOWN) {
        markets.add(none.declared(declared(phase)));
        markets.add(figures.declared(declared(phase)));
      }
    }
    markets.add(figures.declared(Article.DECLARATION));
    return markets;
  }

  private static Declaration declared(CyclePhase phase) {
    return Declaration.of(phase, Article.AS_OF, "committee", "house view");
  }

  private String compare(int count) {
    List<Situation> situations = new ArrayList<>(Clients.book(count / 2, Article.AS_OF));
    situations.addAll(Clients.odd(count - situations.size(), Article.AS_OF));
    for (Way way : Way.values()) {
      Noting judge = new Noting(way.judge(tables));
      Whole whole = new Whole(new Settling(tables, judge, way != Way.EVRETE));
      int asked = way == Way.EVRETE || way == Way.DROOLS ? count / 4 : count;
      for (int i = 0; i < asked; i++) {
        compare(way, whole, situations.get(i * (count / asked)), markets.get(i % markets.size()));
      }
    }
    Set<String> silent = new TreeSet<>();
    tables.rules().stream()
        .filter(rule -> !rule.group().equals("market") && !fired.contains(rule.id()))
        .forEach(rule -> silent.add(rule.id()));
    return count
        + " situations in "
        + markets.size()
        + " markets: all ways agree on every part of every recommendation; decisions "
        + decisions
        + "; rules that never fired: "
        + silent;
  }

  private void compare(Way way, Whole whole, Situation situation, MarketView market) {
    Recommendation expected =
        policy.recommend(situation.client(), situation.account(), situation.holdings(), market);
    Recommendation found = whole.recommend(situation, market);
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          way + " differs for " + situation + "\n" + difference(expected, found));
    }
    if (way == Way.PLAIN) {
      decisions.merge(found.decision(), 1, Integer::sum);
    }
  }

  private static String difference(Recommendation expected, Recommendation found) {
    StringBuilder text = new StringBuilder();
    for (var part : Recommendation.class.getRecordComponents()) {
      try {
        Object one = part.getAccessor().invoke(expected);
        Object other = part.getAccessor().invoke(found);
        if (!Objects.equals(one, other)) {
          text.append(part.getName() + "\n  " + one + "\n  " + other + "\n");
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return text.toString();
  }

  /** Holds each finding against what the library finds, and notes which rules fired. */
  private final class Noting implements Judge {
    private final Judge judge;
    private final Judge library = LibraryJudge.of(policy, Article.AS_OF);

    Noting(Judge judge) {
      this.judge = judge;
    }

    private List<Finding> same(List<Finding> expected, List<Finding> found) {
      if (!expected.equals(found)) {
        throw new IllegalStateException(judge + ":\n" + expected + "\n" + found);
      }
      found.forEach(finding -> fired.add(finding.rule().id()));
      return found;
    }

    @Override
    public List<Finding> client(ClientCase facts) {
      return same(library.client(facts), judge.client(facts));
    }

    @Override
    public List<Finding> funds(FundRequest request, List<Fund> funds) {
      return same(library.funds(request, funds), judge.funds(request, funds));
    }

    @Override
    public List<Finding> advice(Outcome outcome, ReviewLimits limits) {
      return same(library.advice(outcome, limits), judge.advice(outcome, limits));
    }

    @Override
    public List<Finding> beside(List<Object> facts) {
      return same(library.beside(facts), judge.beside(facts));
    }
  }
}
