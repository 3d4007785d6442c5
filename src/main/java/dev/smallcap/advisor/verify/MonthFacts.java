package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.conclusion.RateFinding;
import dev.smallcap.advisor.facts.CycleWindows;
import dev.smallcap.advisor.facts.MissingSeries;
import dev.smallcap.advisor.facts.RateFigures;
import dev.smallcap.advisor.market.MonthLabel;
import dev.smallcap.advisor.measure.CycleFigures;
import dev.smallcap.advisor.measure.CycleMonth;
import dev.smallcap.advisor.measure.Interpolation;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.RateDirection;
import java.util.ArrayList;
import java.util.List;

/** The facts of a month as the rules saw them, to say why a rule stayed silent. */
final class MonthFacts {
  private MonthFacts() {}

  static Asked asked(Policy policy, MarketData figures, List<MonthLabel> labels, MonthLabel month) {
    CycleMonth measured =
        CycleFigures.measure(
                Interpolation.of(figures).data(),
                ParameterRecord.of(CycleWindows.class, policy.parameters().on(policy.latestDay())))
            .stream()
            .filter(one -> one.month().equals(month.month()))
            .findFirst()
            .orElseThrow();
    List<Object> facts = new ArrayList<>();
    if (measured.rateChange() != null) {
      facts.add(
          new RateFigures(measured.month(), measured.rateChange(), earlierMove(labels, month)));
    }
    if (measured.figures() != null) {
      facts.add(measured.figures());
    }
    measured.missing().forEach(series -> facts.add(new MissingSeries(month.month(), series)));
    return new Asked(policy, policy.latestDay(), RuleFolder.MARKET.id(), facts, month.findings());
  }

  private static RateDirection earlierMove(List<MonthLabel> labels, MonthLabel month) {
    RateDirection move = RateDirection.HOLD;
    for (MonthLabel before : labels.subList(0, labels.indexOf(month))) {
      for (var finding : before.findings()) {
        if (finding.conclusion() instanceof RateFinding rates
            && (rates.direction() == RateDirection.CUTTING
                || rates.direction() == RateDirection.HIKING)) {
          move = rates.direction();
        }
      }
    }
    return move;
  }
}
