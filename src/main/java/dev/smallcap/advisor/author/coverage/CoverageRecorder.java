package dev.smallcap.advisor.author.coverage;

import dev.smallcap.advisor.author.verify.cases.CaseQuestion;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.ParameterSpan;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what cases see. One meter, one run. */
final class CoverageRecorder {
  private final PolicyModel policy;
  private final List<Rule> rules;
  private final Map<Object, Noted> noted = new LinkedHashMap<>();
  private final Map<String, List<ParameterSpan>> spans = new HashMap<>();

  CoverageRecorder(PolicyModel policy) {
    this.policy = policy;
    this.rules = policy.rules();
    for (Rule rule : rules) {
      note(
          rule.id(),
          CoverageTarget.Kind.RULE,
          rule.file() + ":" + rule.at(),
          rule.id(),
          // what compares nothing cannot stay silent where its facts are always given
          rule.comparisons().findAny().isPresent()
              ? EnumSet.of(Branch.FIRED, Branch.SILENT)
              : EnumSet.of(Branch.FIRED));
      rule.comparisons().forEach(one -> condition(rule, one));
    }
    parameters();
    rows();
    for (Stage stage : Stage.values()) {
      for (Horizon horizon : Horizon.values()) {
        for (RiskProfile risk : RiskProfile.values()) {
          String cell = cell(stage, horizon, risk);
          note(cell, CoverageTarget.Kind.CELL, "", cell, EnumSet.of(Branch.ASKED));
        }
      }
    }
  }

  private void rows() {
    for (SleeveRow row : policy.sleeve().rows()) {
      note(
          row,
          CoverageTarget.Kind.CELL,
          SleeveTable.FILE + ":" + row.line(),
          row.toString(),
          EnumSet.of(Branch.USED));
    }
  }

  private void condition(Rule rule, Condition.Comparison one) {
    Set<Branch> sides = EnumSet.of(Branch.HELD, Branch.NOT_HELD);
    if (one.operator().ordered() && Boundary.isKnown(rule, one)) {
      sides.add(Branch.HELD_AT_BOUNDARY);
      sides.add(Branch.NOT_HELD_AT_BOUNDARY);
    }
    note(
        new Location(rule.id(), one),
        CoverageTarget.Kind.CONDITION,
        rule.file() + ":" + one.at(),
        rule.id() + ": " + one,
        sides);
  }

  private void parameters() {
    Set<String> read = new TreeSet<>();
    rules.forEach(rule -> read.addAll(ParameterRead.names(rule)));
    for (String name : policy.parameters().names()) {
      if (read.contains(name)) {
        spans.put(name, policy.parameters().spans(name));
        for (ParameterSpan span : spans.get(name)) {
          note(
              span,
              CoverageTarget.Kind.PARAMETER,
              "parameters.csv:" + policy.parameters().line(name, span.from()),
              span.toString(),
              EnumSet.of(Branch.USED));
        }
      }
    }
  }

  private void note(
      Object key, CoverageTarget.Kind kind, String place, String name, Set<Branch> sides) {
    noted.put(key, new Noted(kind, place, name, sides, EnumSet.noneOf(Branch.class)));
  }

  /** Notes what one case saw. */
  void see(CaseQuestion asked) {
    List<Object> facts = asked.seen();
    ParameterValues values = asked.policy().parameters().on(asked.asOf());
    Set<String> firing =
        asked.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
    for (Rule rule : rules) {
      if (!rule.group().equals(asked.group()) || !rule.inForce(asked.asOf())) {
        continue;
      }
      boolean fired = firing.contains(rule.id());
      saw(rule.id(), fired ? Branch.FIRED : Branch.SILENT);
      Evaluation.Result evaluated = Evaluation.of(rule, facts);
      evaluated.matches().forEach(match -> row(match, asked));
      for (Evaluation.Seen seen : evaluated.seen()) {
        Location place = new Location(rule.id(), seen.comparison());
        saw(place, seen.held() ? Branch.HELD : Branch.NOT_HELD);
        BigDecimal step = Boundary.step(rule, seen, facts, values);
        if (step != null && Boundary.distance(seen).compareTo(step) <= 0) {
          saw(place, seen.held() ? Branch.HELD_AT_BOUNDARY : Branch.NOT_HELD_AT_BOUNDARY);
          used(Boundary.parameter(rule, seen.comparison(), facts), asked.asOf());
        }
      }
      if (fired) {
        rule.patterns()
            .forEach(
                pattern ->
                    pattern
                        .bindings()
                        .forEach(
                            one ->
                                used(
                                    ParameterRead.of(pattern.type(), one.property(), facts),
                                    asked.asOf())));
      }
    }
    cell(asked, facts);
  }

  /** Notes the row of the matrix that a rule concluded from, unless the case gave the cell. */
  private void row(Trace.Attempt match, CaseQuestion asked) {
    for (Trace.PatternTrace look : match.patterns()) {
      if (look.fact() instanceof SleeveCell cell && !asked.facts().contains(cell)) {
        SleeveRow row =
            policy
                .sleeve()
                .on(asked.asOf())
                .get(new MatrixCell(cell.stage(), cell.horizon(), cell.risk()));
        if (row != null) {
          saw(row, Branch.USED);
        }
      }
    }
  }

  private void cell(CaseQuestion asked, List<Object> facts) {
    Stage stage = null;
    RiskProfile risk = null;
    for (Object fact : facts) {
      stage = fact instanceof Market market ? market.stage() : stage;
      risk = fact instanceof Client client ? client.riskProfile() : risk;
    }
    for (Finding finding : asked.findings()) {
      if (stage != null && risk != null && finding.conclusion() instanceof HorizonFound found) {
        saw(cell(stage, found.horizon(), risk), Branch.ASKED);
      }
    }
  }

  /** Notes the value that a parameter had on the day of the case. */
  private void used(@Nullable String name, LocalDate asOf) {
    for (ParameterSpan span : spans.getOrDefault(name, List.of())) {
      if (span.inForce(asOf)) {
        saw(span, Branch.USED);
      }
    }
  }

  private void saw(Object key, Branch side) {
    Noted known = noted.get(key);
    if (known != null) {
      known.seen.add(side);
    }
  }

  Coverage coverage(int cases) {
    Set<String> settled = new TreeSet<>(policy.parameters().names());
    settled.removeAll(spans.keySet());
    return new Coverage(noted.values().stream().map(Noted::item).toList(), cases, settled);
  }

  private static String cell(Stage stage, Horizon horizon, RiskProfile risk) {
    return stage + " " + horizon + " " + risk;
  }

  private record Location(String rule, Condition.Comparison comparison) {}

  private record Noted(
      CoverageTarget.Kind kind,
      String place,
      String name,
      Set<Branch> sides,
      EnumSet<Branch> seen) {
    CoverageTarget item() {
      return new CoverageTarget(kind, place, name, sides, seen);
    }
  }
}
