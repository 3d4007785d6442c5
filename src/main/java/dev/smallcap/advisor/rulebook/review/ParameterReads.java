package dev.smallcap.advisor.rulebook.review;

import static java.util.stream.Collectors.toSet;

import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who reads which parameter: the rules through properties, and Java by name. Stateless and
 * thread-safe.
 */
public final class ParameterReads {
  /** Those that figures of a month may lie near, which is told. */
  private static final List<String> THRESHOLDS =
      List.of(
          "cycle.rate.cut",
          "cycle.rate.hike",
          "cycle.prices.stable",
          "cycle.prices.tolerated",
          "cycle.prices.rising",
          "cycle.prices.falling",
          "cycle.activity.growth",
          "cycle.activity.consumption",
          "cycle.activity.collapse",
          "cycle.slump",
          "cycle.curve.flat",
          "cycle.curve.tight");

  private ParameterReads() {}

  /** The parameters without which these rules, and the library beside them, cannot advise. */
  static Set<String> needed(List<Rule> rules) {
    Set<String> needed = new TreeSet<>();
    Stream.of(Limits.class, CycleLimits.class, ReviewLimits.class)
        .forEach(type -> needed.addAll(ParameterRecord.names(type)));
    needed.retainAll(
        rules.stream().flatMap(rule -> ParameterRead.names(rule).stream()).collect(toSet()));
    needed.addAll(byJava());
    needed.addAll(keys("grade", RiskProfile.values()));
    needed.addAll(keys("grade.kr", RiskProfile.values()));
    needed.addAll(keys("stale", Series.values()));
    needed.addAll(keys("change.most", Series.values()));
    needed.addAll(keys("cycle.order", CyclePhase.values()));
    needed.addAll(keys("reading.order", ReadingSource.values()));
    needed.addAll(keys("stance.order", Stance.values()));
    for (Rule rule : rules) {
      for (Operand argument : rule.insertion().arguments()) {
        if (argument instanceof Operand.Constant constant
            && rule.insertion().type().equals(Refusal.class.getSimpleName())
            && constant.type().equals(Decision.class.getSimpleName())) {
          Enum<?> decision = Vocabulary.constant(constant.type(), constant.name());
          if (decision != null) {
            needed.add(ParameterValues.key("decision.order", decision));
          }
        }
      }
    }
    return needed;
  }

  /** The parameters that something reads, by itself or as the value of another one or a cell. */
  static Set<String> used(Parameters parameters, SleeveTable table, List<Rule> rules) {
    Set<String> used = new HashSet<>();
    Deque<String> found = new ArrayDeque<>(byJava());
    found.addAll(table.parameters());
    found.addAll(keys("cycle.order", CyclePhase.values()));
    found.addAll(keys("reading.order", ReadingSource.values()));
    found.addAll(keys("decision.order", Decision.values()));
    found.addAll(keys("stance.order", Stance.values()));
    rules.forEach(rule -> found.addAll(ParameterRead.names(rule)));
    while (!found.isEmpty()) {
      String name = found.remove();
      if (used.add(name)) {
        found.addAll(parameters.dated(name).values());
      }
    }
    return used;
  }

  /** The parameters that Java reads by name, be it beside rules that read them too. */
  public static Set<String> byJava() {
    Set<String> names =
        new TreeSet<>(
            List.of(
                "policy.review.months",
                "policy.version",
                "cycle.declaration.days",
                "cycle.history",
                "cycle.premium",
                "cycle.rounding",
                "cycle.stage.first",
                "horizon.mid",
                "horizon.short"));
    names.addAll(THRESHOLDS);
    names.addAll(ParameterRecord.names(ReviewLimits.class));
    names.addAll(ParameterRecord.names(TradingLimits.class));
    names.addAll(ParameterRecord.names(TradeRounding.class));
    names.addAll(ParameterRecord.names(CycleWindows.class));
    names.addAll(keys(Releases.DELAY, Series.values()));
    return names;
  }

  private static List<String> keys(String prefix, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> ParameterValues.key(prefix, constant)).toList();
  }
}
