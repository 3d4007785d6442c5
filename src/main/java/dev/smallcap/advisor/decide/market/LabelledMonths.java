package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.decide.measure.CycleMonth;
import dev.smallcap.advisor.decide.measure.MeasuredMonths;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.situation.MarketData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The months that were measured and labelled for one day, so that on the next only those are that
 * are new or whose figures changed. Not thread-safe.
 */
final class LabelledMonths {
  private final MarketRules rules;
  private final MeasuredMonths measured;
  private final List<CycleMonth> months = new ArrayList<>();
  private final List<PhaseClassifier> after = new ArrayList<>();

  LabelledMonths(MarketRules rules) {
    this.rules = rules;
    this.measured = new MeasuredMonths(ParameterRecord.of(CycleWindows.class, rules.values()));
  }

  /** Measures every month of the figures, in order. */
  List<CycleMonth> measure(MarketData filled) {
    return measured.of(filled);
  }

  /** A classifier that has labelled these months, in order. */
  PhaseClassifier all(List<CycleMonth> asked) {
    int same = 0;
    while (same < Math.min(months.size(), asked.size())
        && Objects.equals(months.get(same), asked.get(same))) {
      same++;
    }
    months.subList(same, months.size()).clear();
    after.subList(same, after.size()).clear();
    PhaseClassifier classifier =
        same == 0 ? new PhaseClassifier(rules) : after.get(same - 1).copy();
    for (CycleMonth month : asked.subList(same, asked.size())) {
      classifier.next(month);
      months.add(month);
      after.add(classifier.copy());
    }
    return classifier;
  }
}
