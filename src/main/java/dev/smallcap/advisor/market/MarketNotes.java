package dev.smallcap.advisor.market;

import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.ReadingNotes;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is said beside the reading that acts, a difference from the figures first. */
final class MarketNotes {
  private MarketNotes() {}

  static Judgement of(MarketRules rules, OwnReading own, ReadingView acting, boolean differs) {
    boolean figuresAct = acting.source() == ReadingSource.FIGURES;
    CyclePhase label = own.reading().label();
    CyclePhase confirmed = own.confirmed();
    ReadingNotes notes =
        new ReadingNotes(
            label == null || confirmed == null ? CyclePhase.UNKNOWN : label,
            confirmed == null ? CyclePhase.UNKNOWN : confirmed,
            figuresAct,
            own.reading().ageAtLeast(),
            acting.phase() == CyclePhase.EARLY_RECOVERY
                && acting.given() != null
                && acting.given().clockAssumed(),
            !figuresAct && acting.phase() == CyclePhase.EARLY_RECOVERY,
            !own.signs().isEmpty(),
            (int) own.signs().values().stream().filter(held -> held).count(),
            differs,
            own.reading().phase(),
            own.reading().stage(),
            own.reading().age() == null ? 0 : own.reading().age(),
            own.close(),
            own.asOf().getYear());
    return rules.judge(List.of(notes));
  }

  /** The findings of such a judgement, those first that lead. */
  static List<Finding> leadingFirst(Judgement judgement) {
    List<Finding> found = new ArrayList<>(judgement.findings());
    found.sort(Comparator.comparing(finding -> !leads(finding)));
    return found;
  }

  private static boolean leads(Finding finding) {
    return finding.conclusion() instanceof Caution caution && caution.leads();
  }
}
