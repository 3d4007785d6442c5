package dev.smallcap.advisor.coverage;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.ParameterRead;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.verify.Asked;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what cases see. One meter, one run. */
final class Meter {
  private final Policy policy;
  private final List<Rule> rules;
  private final Map<Object, Noted> noted = new LinkedHashMap<>();

  Meter(Policy policy) {
    this.policy = policy;
    this.rules = policy.rules();
    for (Rule rule : rules) {
      note(
          rule.id(),
          Item.Kind.RULE,
          rule.file() + ":" + rule.at(),
          rule.id(),
          // what compares nothing cannot stay silent where its facts are always given
          rule.comparisons().findAny().isPresent()
              ? EnumSet.of(Side.FIRED, Side.SILENT)
              : EnumSet.of(Side.FIRED));
      rule.comparisons().forEach(one -> condition(rule, one));
    }
    parameters();
    for (Stage stage : Stage.values()) {
      for (Horizon horizon : Horizon.values()) {
        for (RiskProfile risk : RiskProfile.values()) {
          String cell = cell(stage, horizon, risk);
          note(cell, Item.Kind.CELL, "", cell, EnumSet.of(Side.ASKED));
        }
      }
    }
  }

  private void condition(Rule rule, Condition.Comparison one) {
    Set<Side> sides = EnumSet.of(Side.HELD, Side.NOT_HELD);
    if (one.operator().ordered() && Boundary.isKnown(rule, one)) {
      sides.add(Side.HELD_AT_BOUNDARY);
      sides.add(Side.NOT_HELD_AT_BOUNDARY);
    }
    note(
        new Place(rule.id(), one),
        Item.Kind.CONDITION,
        rule.file() + ":" + one.at(),
        rule.id() + ": " + one,
        sides);
  }

  private void parameters() {
    Set<String> read = new TreeSet<>();
    rules.forEach(rule -> read.addAll(ParameterRead.names(rule)));
    for (String name : policy.parameters().names()) {
      if (read.contains(name)) {
        note(parameter(name), Item.Kind.PARAMETER, "parameters.csv", name, EnumSet.of(Side.USED));
      }
    }
  }

  private void note(Object key, Item.Kind kind, String place, String name, Set<Side> sides) {
    noted.put(key, new Noted(kind, place, name, sides, EnumSet.noneOf(Side.class)));
  }

  /** Notes what one case saw. */
  void see(Asked asked) {
    List<Object> facts = asked.seen();
    ParameterValues values = asked.policy().parameters().on(asked.asOf());
    Set<String> firing =
        asked.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
    for (Rule rule : rules) {
      if (!rule.group().equals(asked.group()) || !rule.inForce(asked.asOf())) {
        continue;
      }
      boolean fired = firing.contains(rule.id());
      saw(rule.id(), fired ? Side.FIRED : Side.SILENT);
      for (Evaluation.Seen seen : Evaluation.of(rule, facts).seen()) {
        Place place = new Place(rule.id(), seen.comparison());
        saw(place, seen.held() ? Side.HELD : Side.NOT_HELD);
        BigDecimal step = Boundary.step(rule, seen, facts, values);
        if (step != null && Boundary.distance(seen).compareTo(step) <= 0) {
          saw(place, seen.held() ? Side.HELD_AT_BOUNDARY : Side.NOT_HELD_AT_BOUNDARY);
          used(Boundary.parameter(rule, seen.comparison(), facts));
        }
      }
      if (fired) {
        rule.patterns()
            .forEach(
                pattern ->
                    pattern
                        .bindings()
                        .forEach(
                            one -> used(ParameterRead.of(pattern.type(), one.property(), facts))));
      }
    }
    cell(asked, facts);
  }

  private void cell(Asked asked, List<Object> facts) {
    Stage stage = null;
    RiskProfile risk = null;
    for (Object fact : facts) {
      stage = fact instanceof Market market ? market.stage() : stage;
      risk = fact instanceof Client client ? client.riskProfile() : risk;
    }
    for (Finding finding : asked.findings()) {
      if (stage != null && risk != null && finding.conclusion() instanceof HorizonFound found) {
        saw(cell(stage, found.horizon(), risk), Side.ASKED);
      }
    }
  }

  private void used(@Nullable String name) {
    if (name != null) {
      saw(parameter(name), Side.USED);
    }
  }

  private void saw(Object key, Side side) {
    Noted known = noted.get(key);
    if (known != null) {
      known.seen.add(side);
    }
  }

  Coverage coverage(int cases) {
    Set<String> settled = new TreeSet<>(policy.parameters().names());
    settled.removeIf(name -> noted.containsKey(parameter(name)));
    return new Coverage(noted.values().stream().map(Noted::item).toList(), cases, settled);
  }

  private static String parameter(String name) {
    return "parameter " + name;
  }

  private static String cell(Stage stage, Horizon horizon, RiskProfile risk) {
    return stage + " " + horizon + " " + risk;
  }

  private record Place(String rule, Condition.Comparison comparison) {}

  private record Noted(
      Item.Kind kind, String place, String name, Set<Side> sides, EnumSet<Side> seen) {
    Item item() {
      return new Item(kind, place, name, sides, seen);
    }
  }
}
