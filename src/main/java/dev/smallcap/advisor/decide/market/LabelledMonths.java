package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.decide.measure.CycleMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months that were labelled for one day, so that on the next only those are labelled that are
 * new or whose figures changed. Not thread-safe.
 */
final class LabelledMonths {
  private final MarketRules rules;
  private final List<CycleMonth> months = new ArrayList<>();
  private final List<PhaseClassifier> after = new ArrayList<>();

  LabelledMonths(MarketRules rules) {
    this.rules = rules;
  }

  /** A classifier that has labelled these months, in order. */
  PhaseClassifier all(List<CycleMonth> asked) {
    int same = 0;
    while (same < Math.min(months.size(), asked.size())
        && months.get(same).equals(asked.get(same))) {
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
