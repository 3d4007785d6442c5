package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.fact.ReadingNotes;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is said beside the reading that acts, a difference from the figures first. */
final class MarketNotes {
  private MarketNotes() {}

  static GroupResult of(
      MarketRules rules, ComputedReading own, ReadingView acting, boolean differs) {
    boolean figuresAct = acting.source() == ReadingSource.FIGURES;
    ReadingView figures = own.reading().view();
    CyclePhase label = figures.label();
    CyclePhase confirmed = own.confirmed();
    ReadingNotes notes =
        new ReadingNotes(
            label == null || confirmed == null ? CyclePhase.UNKNOWN : label,
            confirmed == null ? CyclePhase.UNKNOWN : confirmed,
            figuresAct,
            figures.ageAtLeast(),
            acting.phase() == CyclePhase.EARLY_RECOVERY
                && acting.given() != null
                && acting.given().clockAssumed(),
            !figuresAct && acting.phase() == CyclePhase.EARLY_RECOVERY,
            !own.signs().isEmpty(),
            (int) own.signs().values().stream().filter(held -> held).count(),
            differs,
            figures.phase(),
            figures.stage(),
            figures.age() == null ? 0 : figures.age(),
            own.close(),
            own.asOf().getYear(),
            rules.policyMonths(own.asOf()));
    return rules.judge(List.of(notes));
  }

  /** The findings of such a judgement, those first that lead. */
  static List<Finding> leadingFirst(GroupResult judgement) {
    List<Finding> found = new ArrayList<>(judgement.findings());
    found.sort(Comparator.comparing(finding -> !leads(finding)));
    return found;
  }

  private static boolean leads(Finding finding) {
    return finding.conclusion() instanceof Caution caution && caution.leads();
  }
}
